// Text with its marks. Marks are told apart by colour and by the line under them.
import { type Mark, type Piece, pieces, type Text } from "./marks";
import type { Span } from "./record";

interface Props {
  text: Text;
  within: Span;
  marks: Mark[];
  /** the event whose words stand out, null for all alike */
  chosen: string | null;
  onChoose?: (owner: string) => void;
}

export function Marked({ text, within, marks, chosen, onChoose }: Props) {
  return (
    <>
      {pieces(text, within, marks).map((piece, i) => (
        <PieceView key={i} piece={piece} chosen={chosen} onChoose={onChoose} />
      ))}
    </>
  );
}

function PieceView({ piece, chosen, onChoose }: { piece: Piece } & Pick<Props, "chosen" | "onChoose">) {
  if (piece.marks.length === 0) return <>{piece.text}</>;
  const shown = chosen ? piece.marks.filter((mark) => mark.owner === chosen) : piece.marks;
  if (shown.length === 0) return <span class="faded">{piece.text}</span>;
  const roles = [...new Set(shown.map((mark) => mark.role))];
  const notes = [...new Set(shown.map((mark) => mark.note))].join("; ");
  const owner = shown[0]!.owner;
  return (
    <mark class={roles.map((role) => `m-${role}`).join(" ")} title={notes} onClick={() => onChoose?.(owner)}>
      {piece.text}
    </mark>
  );
}
