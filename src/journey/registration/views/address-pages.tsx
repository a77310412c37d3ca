import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { MailSentence } from '../../../ui/mail-sentence.tsx'
import type { Delegate, DelegateFrame } from '../delegate.ts'
import { addressConfirmationPath, addressPath } from '../paths.ts'
import { words } from '../words.ts'
import { DelegatePage } from './delegate-page.tsx'

/** What can be wrong with a new address, or with its code. */
export type AddressProblem =
  | 'addressMissing'
  | 'addressWrong'
  | 'addressSame'
  | 'addressTaken'
  | 'addressOften'
  | 'codeMissing'
  | 'codeWrong'
  | 'codeOver'

export type AddressPageProps = {
  frame: DelegateFrame
  delegate: Delegate
  /** A new address that waits to be confirmed. */
  waiting: string | undefined
  typed: string
  problem: AddressProblem | undefined
}

/** Changing the address: asking for it, then confirming it by the code that went to the old one. */
export function AddressPage(props: AddressPageProps) {
  const { frame, problem, waiting } = props
  const { language } = frame
  const say = words(language)
  const field = problem?.startsWith('code') ? 'code' : 'address'
  return (
    <DelegatePage frame={frame} title={say('addressTitle')} hasErrors={problem !== undefined} back>
      <ErrorSummary language={language} errors={problem ? [{ field, text: say(problem) }] : []} />
      <h1 class="ds-heading" data-size="lg">
        {say('addressTitle')}
      </h1>
      {waiting && <CodeForm {...props} waiting={waiting} />}
      <AddressForm {...props} />
    </DelegatePage>
  )
}

function CodeForm({ frame, delegate, waiting, problem }: AddressPageProps & { waiting: string }) {
  const { language, mailbox } = frame
  const say = words(language)
  const old = delegate.person.email ?? ''
  return (
    <form method="post" action={addressConfirmationPath} novalidate>
      <h2 class="ds-heading" data-size="xs">
        {say('codeTitle')}
      </h2>
      <MailSentence text={say('codeLead', { old, address: waiting, mailbox })} mailbox={mailbox} />
      <Field
        language={language}
        name="code"
        label={say('code')}
        hint={say('codeHint')}
        error={problem?.startsWith('code') ? say(problem) : undefined}
        autocomplete="one-time-code"
        dir="ltr"
        width="short"
        spellcheck={false}
      />
      <Button>{say('codeButton')}</Button>
      <h2 class="ds-heading" data-size="xs">
        {say('codeAgain')}
      </h2>
    </form>
  )
}

function AddressForm({ frame, delegate, typed, problem, waiting }: AddressPageProps) {
  const { language } = frame
  const say = words(language)
  return (
    <form method="post" action={addressPath} novalidate>
      <p>{say('addressLead', { address: delegate.person.email ?? '–' })}</p>
      <Field
        language={language}
        name="address"
        type="email"
        label={say('addressNew')}
        value={typed}
        error={problem?.startsWith('address') ? say(problem) : undefined}
        autocomplete="email"
        dir="ltr"
        spellcheck={false}
      />
      <Button variant={waiting ? 'secondary' : 'primary'}>{say('addressAsk')}</Button>
    </form>
  )
}

/** The new address holds, and this visit by a link to the old one has ended. */
export function AddressDonePage({ frame, address }: { frame: DelegateFrame; address: string }) {
  const say = words(frame.language)
  return (
    <DelegatePage frame={frame} title={say('addressDoneTitle')}>
      <h1 class="ds-heading" data-size="lg">
        {say('addressDoneTitle')}
      </h1>
      <p dir="auto">{say('addressDone', { address })}</p>
    </DelegatePage>
  )
}
