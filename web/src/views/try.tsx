// Paste a text, see its events as soon as typing stops. Nothing is kept unless it is added.
import { useEffect, useRef, useState } from "preact/hooks";
import { post, Problem } from "../api";
import { number } from "../names";
import type { CodedReport } from "../record";
import { mayIngest } from "../session";
import { Legend, Transcript } from "../transcript";
import { UploadBar } from "../upload";

const PAUSE = 500;

const SAMPLE = `Shells hit harbour town as envoys meet in Geneva

HODEIDA, Yemen, March 6, 2021 - Houthi rebels shelled the port of Hodeida on Friday, killing at least 12 people and wounding 30 others, the Yemeni government said.

Saudi warplanes bombed rebel positions near Marib in response, officials in Riyadh said on Saturday. The rebels denied that they had fired on the port.

The European Union promised $60 million in food aid for Yemen. In Aden, thousands of people protested against rising prices, and police arrested 15 demonstrators.`;

interface Answer {
  notes: string[];
  reports: CodedReport[];
}

export function Try() {
  const [text, setText] = useState(SAMPLE);
  const [published, setPublished] = useState("");
  const { answer, problem, busy } = useCoded(text, published);
  const events = answer?.reports.reduce((sum, coded) => sum + coded.events.length, 0) ?? 0;
  return (
    <>
      <h1>Try it</h1>
      <form class="paste" onSubmit={(event) => event.preventDefault()}>
        <label for="text">A report, or any English text. It stays on this server and is not kept unless you add it.</label>
        <textarea id="text" rows={7} value={text} dir="auto" spellcheck={false} onInput={(event) => setText(event.currentTarget.value)} />
        <div class="bar">
          <label>
            Published <input type="date" value={published} onInput={(event) => setPublished(event.currentTarget.value)} />
          </label>
          <button type="button" onClick={() => setText("")}>Clear</button>
          <button type="button" onClick={() => setText(SAMPLE)}>Sample</button>
          <output class="status" aria-live="polite">
            {busy ? "Reading …" : answer ? `${number(events)} ${events === 1 ? "event" : "events"}` : ""}
          </output>
        </div>
      </form>
      {mayIngest() && <UploadBar text={text} />}
      {problem && <p class="problem" role="alert">{problem}</p>}
      {answer?.notes.map((note) => <p key={note} class="notice">{note}</p>)}
      {events > 0 && <Legend />}
      <div aria-busy={busy}>
        {answer?.reports.map((coded) => <Transcript key={coded.report.id} coded={coded} />)}
      </div>
    </>
  );
}

function useCoded(text: string, published: string) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const first = useRef(true);
  useEffect(() => {
    if (!text.trim()) {
      setAnswer(null);
      setProblem(null);
      return;
    }
    const abort = new AbortController();
    const wait = first.current ? 0 : PAUSE;
    first.current = false;
    const timer = setTimeout(async () => {
      setBusy(true);
      try {
        setAnswer(await post<Answer>("/code", { text, published }, abort.signal));
        setProblem(null);
      } catch (fault) {
        if (abort.signal.aborted) return;
        setAnswer(null);
        setProblem(fault instanceof Problem ? fault.message : "The server does not answer. Is it still running?");
      }
      if (!abort.signal.aborted) setBusy(false);
    }, wait);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, published]);
  return { answer, problem, busy };
}
