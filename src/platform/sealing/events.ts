declare module '../journal/events.ts' {
  interface Events {
    /** Staff opened something sealed, for a purpose. */
    'sealed.opened': { about: string; kind: string; purpose: string }
    /** The conference seals with a new key from here on. */
    'key.rotated': { keyId: string }
  }
}

export {}
