import { secureHeaders } from 'hono/secure-headers'

/**
 * What every answer says to the browser. No script but our own files, no frame around us, no address passed on.
 * `same-origin` and not `no-referrer`: with the latter Chromium sends `Origin: null` on our own forms.
 */
export const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    frameSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'self'"],
    baseUri: ["'none'"],
    manifestSrc: ["'self'"],
  },
  referrerPolicy: 'same-origin',
  xFrameOptions: 'SAMEORIGIN',
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  permissionsPolicy: { camera: ['self'], microphone: [], geolocation: [] },
})
