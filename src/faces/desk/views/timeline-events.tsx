import type { TimelineEvent } from '../../../ui/timeline.tsx'
import type { StoryEntry } from '../journal/story-of.ts'

/** Lines of the journal as events of a timeline; links to what they are about, but not to `here`, the page itself. */
export function timelineEvents(entries: readonly StoryEntry[], here?: string): TimelineEvent[] {
  return entries.map(({ seq, at, who, sentence, links, state }) => {
    const others = links.filter(({ href }) => href !== here)
    return {
      id: `line-${seq}`,
      at,
      who,
      text: sentence,
      state,
      detail: others.length > 0 && (
        <ul class="inline-links">
          {others.map(({ href, text }) => (
            <li key={href}>
              <a class="ds-link" href={href}>
                <bdi>{text}</bdi>
              </a>
            </li>
          ))}
        </ul>
      ),
    }
  })
}
