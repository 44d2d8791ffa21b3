// Who looks at the page, and what that allows.
import { get, post } from "./api";

export interface Session {
  name: string | null;
  role: "reader" | "coder" | "admin" | null;
  login: "none" | "token" | "password";
}

let session: Session = { name: null, role: null, login: "none" };

export const current = (): Session => session;

export async function loadSession(): Promise<Session> {
  session = await get<Session>("/session");
  return session;
}

export async function logIn(secret: { token: string } | { name: string; password: string }): Promise<Session> {
  session = await post<Session>("/session", secret);
  return session;
}

export async function logOut(): Promise<void> {
  await fetch("/api/v1/session", { method: "DELETE" });
  location.assign("/");
}

/** Whether decisions may be made. */
export const mayDecide = (): boolean => session.role === "coder" || session.role === "admin";

/** Whether reports may be taken in. */
export const mayIngest = (): boolean => session.role === "admin";
