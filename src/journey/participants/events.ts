declare module '../../platform/journal/events.ts' {
  interface Events {
    'list.issued': { number: number; kind: 'provisional' | 'final' }
    'listEntry.corrected': { personId: string }
    'listEntry.restored': { personId: string }
  }
}
