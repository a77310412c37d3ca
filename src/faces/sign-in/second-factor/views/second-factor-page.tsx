import { ErrorSummary } from '../../../../ui/error-summary.tsx'
import { passkeyProofPath, secondFactorPath } from '../../paths.ts'
import { type SignInFrame, SignInPage } from '../../views/sign-in-frame.tsx'
import { words } from '../words.ts'
import { CodeForm } from './code-form.tsx'
import { type PasskeyAsked, PasskeyForm } from './passkey-form.tsx'

/** Asks for the code that the app shows now, or for a recovery code. */
export function SecondFactorPage(props: {
  frame: SignInFrame
  problem: 'codeMissing' | 'codeWrong' | 'passkeyWrong' | undefined
  /** Asked where the account has passkeys. */
  passkey: PasskeyAsked | undefined
  next: string | undefined
}) {
  const { frame, problem, passkey, next } = props
  const { language } = frame
  const say = words(language)
  const error = problem && say(problem)
  return (
    <SignInPage frame={frame} title={say('title')} hasErrors={Boolean(error)}>
      {error && <ErrorSummary language={language} errors={[{ field: 'code', text: error }]} />}
      <h1 class="ds-heading" data-size="lg">
        {say('title')}
      </h1>
      <p>{say('intro')}</p>
      <CodeForm
        language={language}
        action={secondFactorPath}
        label={say('code')}
        hint={say('codeHint')}
        error={error}
        hidden={{ next }}
      />
      {passkey && (
        <PasskeyForm language={language} manner="use" action={passkeyProofPath} asked={passkey} next={next} />
      )}
      <p>{say('lost')}</p>
    </SignInPage>
  )
}
