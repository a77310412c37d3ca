import type { OfficeEnv } from '../conference/office/env.ts'
import type { Channel, Invitee } from '../conference/schema.ts'
import type { PageProps } from './page.tsx'

/** What stands around every page of a mission. A handler hands it on: `<MissionPage {...c.var.frame} title=…>`. */
export type MissionFrame = Pick<
  PageProps,
  'language' | 'languages' | 'languageHref' | 'siteName' | 'home' | 'nav' | 'account' | 'footer' | 'unchecked'
>

/** Who came by the link: a mission or an organisation, by which of its channels. */
export type Mission = {
  channel: Channel
  invitee: Invitee
  /** The invitee's name in the language of the page. */
  name: string
  /** What the mission or office is called, in the language of the page. */
  house: string
  /** The address to which the link was sent. */
  address: string
  /** The zone in which dates bind, and the place that stands for it. */
  time: { zone: string; place: string }
}

/** What handlers of a mission's pages find in `c.var`. */
export type MissionEnv = {
  Variables: OfficeEnv['Variables'] & { frame: MissionFrame; mission: Mission }
}
