import type { ComponentChildren } from 'preact'
import { Tag } from './tag.tsx'
import type { TagState } from './tag-state.ts'

export type Task = {
  text: ComponentChildren
  /** Missing where it cannot be begun yet; the hint says why. */
  href?: string | undefined
  hint?: ComponentChildren | undefined
  state: TagState
  /** The state in a word: "Done", "Not yet begun". */
  stateText: ComponentChildren
}

/** The things that are left for a person to do, each with its state. */
export function TaskList({ id, tasks }: { id: string; tasks: readonly Task[] }) {
  return (
    <ul class="task-list">
      {tasks.map((task, index) => (
        <li key={`${id}-${index + 1}`} class="task">
          <div class="task-text">
            {task.href ? (
              <a class="ds-link" href={task.href} aria-describedby={`${id}-${index + 1}`}>
                {task.text}
              </a>
            ) : (
              task.text
            )}
            {task.hint && <p class="field-hint">{task.hint}</p>}
          </div>
          <div id={`${id}-${index + 1}`}>
            <Tag state={task.state}>{task.stateText}</Tag>
          </div>
        </li>
      ))}
    </ul>
  )
}
