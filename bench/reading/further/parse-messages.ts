/** A message of our own as it is written down in `first-half.txt` and `second-half.txt`, with what a careful reader takes from it. */
export type FurtherMessage = { id: string; form: Form; told: ReadonlyMap<string, string[]>; text: string }

/** How the Note reaches the mailbox. */
export type Form =
  | 'body'
  | 'html'
  | 'pdf'
  | 'scan'
  | 'fax'
  | 'photo'
  | 'docx'
  | 'forward'

/** The messages of a file: "=== 201 pdf", lines "Key: value", "---", the text of the Note. */
export function parseMessages(file: string): FurtherMessage[] {
  return file
    .split(/^=== /m)
    .slice(1)
    .map((chunk) => {
      const [head = '', ...rest] = chunk.split(/^---\n/m)
      const [first = '', ...lines] = head.trim().split('\n')
      const [id = '', form = 'body'] = first.trim().split(/\s+/)
      const told = new Map<string, string[]>()
      for (const line of lines) {
        const [, key = '', value = ''] = /^(\w+):\s*(.*)$/.exec(line) ?? []
        told.set(key, [...(told.get(key) ?? []), value])
      }
      return { id, form: form as Form, told, text: rest.join('---\n').replace(/\n+$/, '\n') }
    })
}
