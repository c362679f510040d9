/** A letter in plain text, its addresses as links. */
export function LetterText({ text }: { text: string }) {
  return (
    <div className="prose whitespace-pre-line break-words">
      {text.split(/(https?:\/\/\S+)/).map((part, index) =>
        index % 2 === 1 ? (
          <a key={part} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  );
}
