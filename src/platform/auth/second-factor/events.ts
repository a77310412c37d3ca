declare module '../../journal/events.ts' {
  interface Events {
    'secondFactor.enrolled': { accountId: string }
    /** By somebody at the server: the account sets up an app anew. */
    'secondFactor.reset': { accountId: string }
    /** A code that opens once in place of the app was used. */
    'recoveryCode.used': { accountId: string; left: number }
    'recoveryCodes.made': { accountId: string }
    'passkey.made': { accountId: string }
    'passkey.removed': { accountId: string }
  }
}

export {}
