const inUse: Record<string, 'representatives' | 'sponsored'> = {
  delegation_seats_in_use: 'representatives',
  delegation_sponsored_in_use: 'sponsored',
}

/**
 * Which number of a delegation refused to be lowered, where that is why an act failed: the database holds it (NOM-3, SPO-2).
 * Undefined for any other failure, which is to be thrown on.
 */
export function numberInUse(error: unknown): 'representatives' | 'sponsored' | undefined {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    const { constraint } = cause as { constraint?: unknown }
    if (typeof constraint === 'string' && constraint in inUse) return inUse[constraint]
  }
  return undefined
}
