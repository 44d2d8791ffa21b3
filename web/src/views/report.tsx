// One report: its text with everything that was found in it.
import { useState } from "preact/hooks";
import { marksOfFound } from "../marks";
import * as words from "../names";
import type { CodedReport, ReportHead } from "../record";
import { Legend, Transcript } from "../transcript";
import { useGet } from "../use-get";

export function ReportView({ id }: { id: string }) {
  const path = `/reports/${encodeURIComponent(id)}`;
  const [why, setWhy] = useState(false);
  const stored = useGet<CodedReport>(path);
  const coded = useGet<CodedReport>(why ? `${path}/coded` : null);
  const problem = stored.problem ?? coded.problem;
  if (problem) return <p class="problem" role="alert">{problem}</p>;
  if (!stored.data) return <p class="status">Loading …</p>;
  const { report, events } = stored.data;
  const all = why ? coded.data : null;
  const shown = all ? { ...stored.data, rejected: all.rejected } : stored.data;
  return (
    <>
      <header class="report-head">
        <h1>{report.title ?? "Report without a headline"}</h1>
        <p class="about">
          {words.source(report)}
          {report.url && safe(report.url) && <> · <a href={report.url} target="_blank" rel="noopener noreferrer">where it was published</a></>}
        </p>
        {stored.data.same_story && <SameStory reports={stored.data.same_story} shown={report.id} />}
        <div class="bar">
          <span>{words.number(events.length)} {events.length === 1 ? "mention" : "mentions"} of events</span>
          <label><input type="checkbox" checked={why} onChange={(event) => setWhy(event.currentTarget.checked)} /> show all that was found, and what was rejected, and why</label>
          {why && !all && <span class="status">Reading …</span>}
        </div>
        <Legend />
      </header>
      <Transcript coded={shown} stored found={all ? marksOfFound(all) : undefined} />
      <p class="about small">Report <code class="code">{report.id}</code></p>
    </>
  );
}

/** Copies of one story are one source: which they are, and where the story was first. */
function SameStory({ reports, shown }: { reports: ReportHead[]; shown: string }) {
  if (reports.length < 2) return null;
  return (
    <details class="about">
      <summary>{words.number(reports.length)} reports tell this story in the same words; they count as one source</summary>
      <ol>
        {reports.map((other) => (
          <li key={other.id}>
            {other.id === shown ? <b>{words.source(other) || other.id}</b> : <a href={`/reports/${encodeURIComponent(other.id)}`}>{words.source(other) || other.id}</a>}
            {other.title && <>: {other.title}</>}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Only addresses of the web become links: a report's address is as its source gave it. */
const safe = (url: string) => /^https?:\/\//i.test(url);
