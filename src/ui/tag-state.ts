/** The state that a tag shows: a shape and a colour; the word is the tag's own. */
export type TagState =
  | 'neutral'
  | 'new'
  | 'waiting'
  | 'progress'
  | 'done'
  | 'attention'
  | 'problem'
  | 'stopped'
