import { connect } from 'node:tls'
import type { Office } from '../../conference/office/office.ts'
import type { Finding } from './finding.ts'

const what = 'certificate'
const soon = 14
const day = 86_400_000

/** Is the office reached over an encrypted line, with a certificate that browsers believe, for two weeks at least? */
export async function certificateOf({ settings }: Pick<Office, 'settings'>): Promise<Finding> {
  const { protocol, hostname, port, host } = new URL(settings.baseUrl)
  if (protocol !== 'https:') {
    const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
    return {
      ...{
        what,
        isWell: settings.demonstration || isHere,
        seen: `none: ${settings.baseUrl} is not encrypted`,
      },
      remedy:
        'Put a proxy with a certificate in front, and set BASE_URL=https://… and VERBALE_BEHIND_PROXY=yes.',
    }
  }
  const found = await validUntil(hostname, Number(port) || 443)
  if (found instanceof Error)
    return {
      what,
      isWell: false,
      seen: `${host}: ${found.message}`,
      remedy: 'Renew or install the certificate of BASE_URL.',
    }
  const days = Math.floor((found.getTime() - Date.now()) / day)
  return {
    ...{ what, isWell: days >= soon, seen: `${host}: good for ${days} days` },
    remedy: 'Renew the certificate, and see why that does not happen by itself.',
  }
}

function validUntil(host: string, port: number): Promise<Date | Error> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, servername: host, timeout: 5000 })
    const done = (answer: Date | Error) => {
      socket.destroy()
      resolve(answer)
    }
    socket
      .once('secureConnect', () => done(new Date(socket.getPeerCertificate().valid_to)))
      .once('error', done)
      .once('timeout', () => done(new Error('does not answer')))
  })
}
