// Who decided what about an event, and how far those who decide agree.
import { type Decision, fieldName, told } from "./decision";
import * as words from "./names";
import { current } from "./session";

interface HistoryProps {
  decisions: Decision[];
  /** undoes one, null where that may not be done */
  onUndo: ((decision: Decision) => void) | null;
}

export function History({ decisions, onUndo }: HistoryProps) {
  if (decisions.length === 0) {
    return <p class="about">{current().role === "coder" ? "You have decided nothing about this event yet; what others decided shows when you have." : "Nobody has decided anything about this event yet."}</p>;
  }
  return (
    <ol class="history">
      {decisions.map((decision) => (
        <li key={decision.number} class={decision.stands ? "" : "undone"} value={decision.number}>
          <b>{decision.by}</b> <span class="told">{told(decision)}</span>{" "}
          <span class="about small">{words.moment(decision.at)}{!decision.stands && ", undone"}</span>
          {onUndo && decision.stands && (
            <button type="button" class="plain" aria-label={`Undo decision ${decision.number}`} onClick={() => onUndo(decision)}>Undo</button>
          )}
        </li>
      ))}
    </ol>
  );
}

export interface Agreement {
  field: string;
  coders: string[];
  events: number;
  observed: number;
  coefficient: number | null;
}

export function AgreementTable({ agreements }: { agreements: Agreement[] }) {
  if (agreements.length === 0) {
    return <p class="about">No event has been decided by two people yet. Each coder gets every event; where two have decided about the same ones, this shows how far they agree.</p>;
  }
  return (
    <>
      <table class="agreement">
        <thead>
          <tr><th scope="col">About</th><th scope="col">Coders</th><th scope="col">Events</th><th scope="col">Same</th><th scope="col">Beyond chance</th></tr>
        </thead>
        <tbody>
          {agreements.map(({ field, coders, events, observed, coefficient }) => (
            <tr key={field + coders}>
              <td>{field === "event" ? "whether it is an event" : fieldName(field)}</td>
              <td>{coders.length ? coders.join(" and ") : "all"}</td>
              <td>{words.number(events)}</td>
              <td>{Math.round(observed * 100)}%</td>
              <td>{coefficient === null ? "not defined" : `${coefficient.toFixed(2).replace("-", "−")} ${coders.length ? "kappa" : "alpha"}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="about small">
        Beyond chance: Cohen’s kappa for two, Krippendorff’s alpha for all; 1 is full agreement, 0 what chance gives; not defined where everybody said the same of all.
      </p>
    </>
  );
}
