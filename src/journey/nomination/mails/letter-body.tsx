/** A paragraph of a letter, in lines; or a list. */
export type Block = { lines: string[] } | { list: string[] }

/** One paragraph. */
export function paragraph(...lines: string[]): Block {
  return { lines }
}

/** The body of a letter. What comes from outside stands as text: it makes no link and no markup. */
export function LetterBody({ blocks }: { blocks: Block[] }) {
  return (
    <>
      {blocks.map((block, index) =>
        'list' in block ? (
          <ul key={index}>
            {block.list.map((item) => (
              <li key={item} dir="auto">
                {item}
              </li>
            ))}
          </ul>
        ) : (
          <p key={index} dir="auto">
            {block.lines.map((line, at) => [at > 0 && <br />, line])}
          </p>
        ),
      )}
    </>
  )
}
