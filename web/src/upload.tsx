// Takes reports into the store: the text at hand, or files; and says how far it is.
import { useRef, useState } from "preact/hooks";
import { Problem } from "./api";
import { number } from "./names";

interface Upload {
  job: number;
  state: "waiting" | "running" | "done" | "failed";
  reports: number;
  skipped: number;
  notes: string[];
}

const STATES = { waiting: "Waiting …", running: "Reading …", done: "Done", failed: "It failed; the server's own output says why" };

export function UploadBar({ text }: { text: string }) {
  const [upload, setUpload] = useState<Upload | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const files = useRef<HTMLInputElement>(null);
  const busy = upload !== null && (upload.state === "waiting" || upload.state === "running");
  const send = async (body: Blob) => {
    setProblem(null);
    setUpload(null);
    try {
      const first = await begin(body);
      setUpload(first);
      watch(first.job, setUpload);
    } catch (fault) {
      setProblem((fault as Error).message);
    }
  };
  return (
    <div class="bar upload">
      <button type="button" disabled={busy || !text.trim()} onClick={() => void send(new Blob([text]))}>Add this text to the store</button>
      <button type="button" disabled={busy} onClick={() => files.current?.click()}>Add a file</button>
      <input
        ref={files}
        type="file"
        hidden
        aria-label="File with reports"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void send(file);
          event.currentTarget.value = "";
        }}
      />
      <output class="about" aria-live="polite">
        {upload && `${STATES[upload.state]}: ${number(upload.reports)} added, ${number(upload.skipped)} skipped`}
        {upload?.state === "done" && upload.reports > 0 && <> · <a href="/events">see the events</a></>}
        {upload && upload.notes.length > 0 && ` · ${upload.notes.slice(0, 3).join("; ")}`}
      </output>
      {problem && <p class="problem" role="alert">{problem}</p>}
    </div>
  );
}

async function begin(body: Blob): Promise<Upload> {
  const headers = { "Content-Type": "application/octet-stream" };
  const response = await fetch("/api/v1/ingest", { method: "POST", headers, body });
  const answer = await response.json();
  if (!response.ok) throw new Problem(response.status, answer.title, answer.detail);
  return answer as Upload;
}

function watch(job: number, tell: (upload: Upload) => void): void {
  const events = new EventSource(`/api/v1/ingest/${job}/progress`);
  events.addEventListener("progress", (event) => {
    const upload = JSON.parse((event as MessageEvent<string>).data) as Upload;
    tell(upload);
    if (upload.state === "done" || upload.state === "failed") events.close();
  });
}
