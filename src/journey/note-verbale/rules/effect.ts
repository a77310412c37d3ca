/** What a point to clarify stops until an officer acts: a person, sponsorship, the whole message, or nothing. */
export type Effect = 'person' | 'sponsorship' | 'message' | 'none'
