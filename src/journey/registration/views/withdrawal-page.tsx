import { Button } from '../../../ui/button.tsx'
import { ButtonGroup } from '../../../ui/button-group.tsx'
import type { Delegate, DelegateFrame } from '../delegate.ts'
import { registrationPath, withdrawalPath } from '../paths.ts'
import { words } from '../words.ts'
import { DelegatePage } from './delegate-page.tsx'

/** Withdrawing oneself: what it does, before it is done. */
export function WithdrawalPage({ frame, delegate }: { frame: DelegateFrame; delegate: Delegate }) {
  const say = words(frame.language)
  return (
    <DelegatePage frame={frame} title={say('withdrawTitle')} back>
      <h1 class="ds-heading" data-size="lg">
        {say('withdrawTitle')}
      </h1>
      <p>{say('withdrawLead', { sender: delegate.sender })}</p>
      <form method="post" action={withdrawalPath}>
        <ButtonGroup>
          <Button variant="danger">{say('withdrawButton')}</Button>
          <Button variant="secondary" href={registrationPath}>
            {say('keepButton')}
          </Button>
        </ButtonGroup>
      </form>
    </DelegatePage>
  )
}
