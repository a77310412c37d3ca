declare module '../journal/events.ts' {
  interface Events {
    /** The whole office was copied into a sealed file. */
    'backup.made': { bytes: number; files: number; isVerified: boolean }
    /** The office was restored from a backup. */
    'backup.restored': { uncertain: number }
  }
}

export {}
