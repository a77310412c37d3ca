import { Button } from '../../../../ui/button.tsx'
import { type SignInFrame, SignInPage } from '../../views/sign-in-frame.tsx'
import { words } from '../words.ts'

/** The codes that open once in place of the app: shown this once. */
export function RecoveryCodesPage(props: { frame: SignInFrame; codes: string[]; next: string }) {
  const say = words(props.frame.language)
  return (
    <SignInPage frame={props.frame} title={say('codesTitle')}>
      <h1 class="ds-heading" data-size="lg">
        {say('codesTitle')}
      </h1>
      <p>{say('codesIntro')}</p>
      <ol class="ds-list">
        {props.codes.map((code) => (
          <li key={code}>
            <code dir="ltr">{code}</code>
          </li>
        ))}
      </ol>
      <p>
        <Button href={props.next}>{say('codesKept')}</Button>
      </p>
    </SignInPage>
  )
}
