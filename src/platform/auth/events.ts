declare module '../journal/events.ts' {
  interface Events {
    'link.asked': { accountId: string }
    'session.opened': { accountId: string }
  }
}

export {}
