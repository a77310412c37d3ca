import type { TagState } from './tag-state.ts'

const shapes: Record<Exclude<TagState, 'neutral'>, string> = {
  new: 'M8 2l1.6 4.4L14 8l-4.4 1.6L8 14l-1.6-4.4L2 8l4.4-1.6z',
  waiting: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 5v3.2l2.2 1.4',
  progress: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 2.5v11a5.5 5.5 0 0 0 0-11z',
  done: 'M3 8.5l3.2 3.2L13 4.8',
  attention: 'M8 2.5l6 11H2zM8 7v3M8 11.7v.2',
  problem: 'M5.3 2h5.4L14 5.3v5.4L10.7 14H5.3L2 10.7V5.3zM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  stopped: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM4.2 11.8l7.6-7.6',
}

/** The shape of a state, drawn in the colour of the text beside it. */
export function Glyph({ state }: { state: TagState }) {
  if (state === 'neutral') return null
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false" data-state={state}>
      <path d={shapes[state]} />
    </svg>
  )
}
