/** How far the people of a group have come. */
export const personStates = [
  'confirmed',
  'no-link',
  'not-opened',
  'begun',
  'not-registered',
  'registered',
] as const

/** How the invitees of a group stand to the invitation. */
export const inviteeAnswers = ['none', 'answered', 'regrets'] as const

/** To whom a message goes. '' stands for all. */
export type Audience =
  | {
      whom: 'people'
      state: (typeof personStates)[number]
      role: string
      language: string
      /** The invitee whose delegation it is. */
      inviteeId: string
    }
  | { whom: 'invitees'; circle: string; answer: (typeof inviteeAnswers)[number] | ''; language: string }
