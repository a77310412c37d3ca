/** The kinds of message, in the order in which an officer chooses. */
export const messageKinds = [
  'nomination',
  'correction',
  'withdrawal',
  'regret',
  'question',
  'not-for-us',
  'junk',
] as const
