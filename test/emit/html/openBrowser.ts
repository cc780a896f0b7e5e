import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll } from 'vitest'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** What happened on a page since it was opened. */
export interface Opened {
  readonly page: Page
  /** Errors and warnings of its console, and exceptions of its script. */
  readonly complaints: string[]
  /** Addresses that it asked for, but for its own. */
  readonly requests: string[]
  /** Show another page in the same tab. */
  show(html: string): Promise<void>
}

type PageOptions = Parameters<Browser['newPage']>[0]

/**
 * Debian's Chromium for the tests of a file, started when it is first needed and closed behind them. Pages are answered from memory, as a
 * server would; every other request is noted and answered with `answer`, or refused.
 */
export function openBrowser(): (options?: PageOptions, answer?: Buffer) => Promise<Opened> {
  let browser: Promise<Browser> | null = null
  afterAll(async () => (await browser)?.close())
  return async (options = {}, answer) => {
    browser ??= chromium.launch({ executablePath: '/usr/bin/chromium', args: flags })
    const page = await (await browser).newPage(options)
    const complaints: string[] = []
    const requests: string[] = []
    let served = ''
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.route('**/*', async (route) => {
      const url = route.request().url()
      if (url === 'https://page.example/') return route.fulfill({ contentType: 'text/html', body: served })
      requests.push(url)
      return answer ? route.fulfill(cutRange(answer, route.request().headers().range)) : route.abort()
    })
    return {
      page,
      complaints,
      requests,
      async show(html) {
        served = html
        await page.goto('https://page.example/')
      },
    }
  }
}

/** Answer as servers do from which a recording can be played from any time. */
function cutRange(sound: Buffer, range = 'bytes=0-') {
  const [start = 0, end = sound.length - 1] = range.replace('bytes=', '').split('-').filter(Boolean).map(Number)
  const headers = { 'content-range': `bytes ${start}-${end}/${sound.length}`, 'accept-ranges': 'bytes' }
  return { status: 206, contentType: 'audio/wav', headers, body: sound.subarray(start, end + 1) }
}
