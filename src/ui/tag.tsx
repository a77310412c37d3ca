import type { ComponentChildren } from 'preact'
import { Glyph } from './glyph.tsx'
import type { TagState } from './tag-state.ts'

const colours: Record<TagState, string> = {
  neutral: 'neutral',
  new: 'info',
  waiting: 'neutral',
  progress: 'info',
  done: 'success',
  attention: 'warning',
  problem: 'danger',
  stopped: 'neutral',
}

/** The state of a thing, in a word, with a shape and a colour besides. */
export function Tag({ state = 'neutral', children }: { state?: TagState; children: ComponentChildren }) {
  return (
    <span class="ds-tag tag" data-color={colours[state]} data-state={state}>
      <Glyph state={state} />
      {children}
    </span>
  )
}
