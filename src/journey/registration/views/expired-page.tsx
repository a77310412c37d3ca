import { Button } from '../../../ui/button.tsx'
import { ButtonGroup } from '../../../ui/button-group.tsx'
import type { DelegateFrame } from '../delegate.ts'
import { askForLinkPath } from '../paths.ts'
import { words } from '../words.ts'
import { DelegatePage } from './delegate-page.tsx'

export type ExpiredPageProps = {
  frame: DelegateFrame
  /** Where the form was sent, and goes again. */
  action: string
  /** What it said, in its order. */
  fields: readonly (readonly [name: string, value: string])[]
}

/** What no person wrote stays in the form and is not shown. */
const ours = ['registration', 'seen', 'from', 'later']

/** A form came after the visit had ended: it is kept on this page, and sent again once the link was opened anew. */
export function ExpiredPage({ frame, action, fields }: ExpiredPageProps) {
  const say = words(frame.language)
  return (
    <DelegatePage frame={frame} title={say('expiredTitle')}>
      <h1 class="ds-heading" data-size="lg">
        {say('expiredTitle')}
      </h1>
      <p>{say('expired')}</p>
      <ul>
        {fields
          .filter(([name, value]) => !ours.includes(name) && value.trim())
          .map(([name, value]) => (
            <li key={`${name} ${value}`} class="answer" dir="auto">
              {value}
            </li>
          ))}
      </ul>
      <form method="post" action={action}>
        {fields.map(([name, value]) => (
          <input type="hidden" name={name} value={value} key={`${name} ${value}`} />
        ))}
        <ButtonGroup>
          <Button>{say('expiredButton')}</Button>
          <Button variant="secondary" href={askForLinkPath}>
            {say('expiredAsk')}
          </Button>
        </ButtonGroup>
      </form>
    </DelegatePage>
  )
}
