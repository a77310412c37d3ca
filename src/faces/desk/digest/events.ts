declare module '../../../platform/journal/events.ts' {
  interface Events {
    'digest.asked': { accountId: string }
    'digest.ended': { accountId: string }
  }
}

export {}
