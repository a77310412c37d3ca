import type { ComponentChildren } from 'preact'

export type Step = { title: ComponentChildren; children: ComponentChildren; id?: string | undefined }

/** What to do, in numbered steps. */
export function Steps({ steps, level = 3 }: { steps: readonly Step[]; level?: 2 | 3 | 4 }) {
  const Title = `h${level}` as const
  return (
    <ol class="steps">
      {steps.map((step, index) => (
        <li class="step" key={step.id ?? index} id={step.id}>
          <Title class="ds-heading" data-size="2xs">
            {step.title}
          </Title>
          {step.children}
        </li>
      ))}
    </ol>
  )
}
