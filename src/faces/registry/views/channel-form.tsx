import type { channelKinds } from '../../../conference/registry/registry-channels.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { Field } from '../../../ui/field.tsx'
import type { ChannelErrors, ChannelTyped } from '../forms/channel-form.ts'
import { channelsPath } from '../paths.ts'
import { words } from '../words.ts'

export type ChannelFormProps = {
  language: Language
  inviteeId: string
  /** The ways that make sense for this invitee. */
  kinds: readonly (typeof channelKinds)[number][]
  typed?: ChannelTyped | undefined
  errors?: ChannelErrors | undefined
}

/** The form of a contact. One of the same way and office is changed. */
export function ChannelForm({ language, inviteeId, kinds, typed, errors }: ChannelFormProps) {
  const say = words(language)
  return (
    <Details summary={say('channels.new')} open={errors !== undefined}>
      <p>{say('channels.newLead')}</p>
      <form method="post" action={channelsPath(inviteeId)} novalidate>
        <Field
          language={language}
          name="kind"
          as="select"
          label={say('channels.way')}
          error={errors?.kind && say('error.channel.kind')}
          value={typed?.kind ?? ''}
          options={[
            { value: '', text: say('channels.choose') },
            ...kinds.map((kind) => ({ value: kind, text: say(`channel.${kind}`) })),
          ]}
        />
        <Field
          language={language}
          name="name"
          label={say('channels.name')}
          error={errors?.name && say('error.channel.name')}
          value={typed?.name}
          maxLength={300}
          dir="auto"
        />
        <Field
          language={language}
          name="address"
          type="email"
          label={say('channels.address')}
          error={addressProblem(language, errors)}
          value={typed?.address}
          maxLength={254}
          dir="ltr"
        />
        <Field
          language={language}
          name="telephone"
          type="tel"
          label={say('field.telephone')}
          optional
          error={errors?.telephone && say('problem.bad-telephone')}
          value={typed?.telephone}
          maxLength={40}
          dir="ltr"
        />
        <Button variant="secondary">{say('channels.save')}</Button>
      </form>
    </Details>
  )
}

/** The sentence about the address that was typed. */
export function addressProblem(language: Language, errors: ChannelErrors | undefined): string | undefined {
  const say = words(language)
  if (!errors?.address) return undefined
  if (typeof errors.address === 'object')
    return say('problem.address-of-another', { suggestion: errors.address.owner })
  return say(errors.address === 'none' ? 'error.channel.none' : 'problem.bad-address')
}
