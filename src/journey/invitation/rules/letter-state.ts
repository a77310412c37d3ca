/** Where a letter stands (spec, section 4). */
export type LetterState = 'drafted' | 'cleared' | 'signed' | 'sent'

type Standing = {
  state: 'drafted' | 'signed'
  isSent: boolean
  clearances: readonly { signatory: string }[]
}

/** INV-2: drafted → cleared by each signatory → signed → sent. */
export function letterState(letter: Standing, signatories: readonly { id: string }[]): LetterState {
  if (letter.state === 'signed') return letter.isSent ? 'sent' : 'signed'
  return missingClearances(letter, signatories).length === 0 ? 'cleared' : 'drafted'
}

/** INV-2: the signatories who have not cleared these words yet. */
export function missingClearances(
  { clearances }: Pick<Standing, 'clearances'>,
  signatories: readonly { id: string }[],
): string[] {
  return signatories.map(({ id }) => id).filter((id) => !clearances.some(({ signatory }) => signatory === id))
}
