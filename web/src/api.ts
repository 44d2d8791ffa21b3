// Requests to the server that sent this page, and to no other.

export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    detail: string,
  ) {
    super(detail);
  }
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return answer<T>(await fetch(`/api/v1${path}`, { signal }));
}

export async function post<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const headers = { "Content-Type": "application/json" };
  return answer<T>(
    await fetch(`/api/v1${path}`, { method: "POST", headers, body: JSON.stringify(body), signal }),
  );
}

async function answer<T>(response: Response): Promise<T> {
  const body = response.ok ? await response.json() : await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Problem(
      response.status,
      body.title ?? response.statusText,
      body.detail ?? "The server gave no reason.",
    );
  }
  return body as T;
}
