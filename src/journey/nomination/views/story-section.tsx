import { Timeline } from '../../../ui/timeline.tsx'
import type { View } from './view.ts'

/** What happened to the message so far: who did what, when. */
export function StorySection({ say, language, frame, story }: View) {
  return (
    <section aria-labelledby="story-heading">
      <h2 class="ds-heading" data-size="2xs" id="story-heading">
        {say('story')}
      </h2>
      <Timeline language={language} timeZone={frame.timeZone} events={story} />
    </section>
  )
}
