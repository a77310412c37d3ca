/** Does a file begin as a mail does: with lines that name a field, one of them From, Received, Date or Subject? */
export function looksLikeMail(bytes: Uint8Array): boolean {
  const head =
    Buffer.from(bytes.subarray(0, 64 * 1024))
      .toString('latin1')
      .split(/\r?\n\r?\n/)[0] ?? ''
  const lines = head.replace(/^From [^\n]*\n/, '').split(/\r?\n/)
  const isHead = lines.every((line) => /^([!-9;-~]+:|[ \t])/.test(line))
  return isHead && /^(from|received|date|subject):/im.test(head)
}
