import type { StoredSection } from '../queries/form-of.ts'
import type { Given } from '../schema.ts'
import type { Asked, Section } from './question.ts'
import { prefilled } from './read-section.ts'

/** What stands in a section's fields: the draft, else what was sent, else what the Note says. */
export function fillSection(
  section: Section,
  asked: Asked,
  stored: StoredSection | undefined,
): { typed: Given; seen: number | null; isFresh: boolean } {
  const sent = stored?.submitted?.answers ?? undefined
  return {
    typed: stored?.draft?.typed ?? prefilled(section, asked, sent),
    seen: stored?.draft?.revision ?? null,
    isFresh: !stored?.draft && !stored?.submitted,
  }
}
