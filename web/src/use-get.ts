// What a view asks the server for: the answer, or what went wrong, or neither yet.
import { useEffect, useState } from "preact/hooks";
import { get } from "./api";

export interface Loading<T> {
  data: T | null;
  problem: string | null;
}

/**
 * Asks again when the path or the round changes; meanwhile the last answer stays. A null path asks
 * nothing.
 */
export function useGet<T>(path: string | null, round = 0): Loading<T> {
  const [state, setState] = useState<Loading<T>>({ data: null, problem: null });
  useEffect(() => {
    if (path === null) return;
    const abort = new AbortController();
    get<T>(path, abort.signal).then(
      (data) => {
        if (!abort.signal.aborted) setState({ data, problem: null });
      },
      (fault: Error) => {
        if (!abort.signal.aborted) setState({ data: null, problem: fault.message });
      },
    );
    return () => abort.abort();
  }, [path, round]);
  return state;
}
