/** Outlets by the hosts they publish on. */
const hosts: Readonly<Record<string, string>> = {
  'abcnews.go.com': 'ABC News',
  'aljazeera.com': 'Al Jazeera',
  'apnews.com': 'AP',
  'bbc.co.uk': 'BBC',
  'bbc.com': 'BBC',
  'bloomberg.com': 'Bloomberg',
  'cbsnews.com': 'CBS News',
  'cnn.com': 'CNN',
  'dw.com': 'Deutsche Welle',
  'economist.com': 'The Economist',
  'euronews.com': 'Euronews',
  'foxnews.com': 'Fox News',
  'france24.com': 'France 24',
  'ft.com': 'Financial Times',
  'independent.co.uk': 'The Independent',
  'interfax.ru': 'Interfax',
  'interfax.com.ua': 'Interfax-Ukraine',
  'kommersant.ru': 'Kommersant',
  'kyivindependent.com': 'The Kyiv Independent',
  'lemonde.fr': 'Le Monde',
  'meduza.io': 'Meduza',
  'nbcnews.com': 'NBC News',
  'newsweek.com': 'Newsweek',
  'npr.org': 'NPR',
  'nytimes.com': 'The New York Times',
  'politico.com': 'Politico',
  'politico.eu': 'Politico Europe',
  'pravda.com.ua': 'Ukrainska Pravda',
  'reuters.com': 'Reuters',
  'rferl.org': 'Radio Free Europe/Radio Liberty',
  'ria.ru': 'RIA Novosti',
  'rt.com': 'RT',
  'sky.com': 'Sky News',
  'spiegel.de': 'Der Spiegel',
  'suspilne.media': 'Suspilne',
  'tass.com': 'TASS',
  'tass.ru': 'TASS',
  'telegraph.co.uk': 'The Telegraph',
  'theguardian.com': 'The Guardian',
  'thetimes.co.uk': 'The Times',
  'time.com': 'Time',
  'ukrinform.net': 'Ukrinform',
  'ukrinform.ua': 'Ukrinform',
  'unian.ua': 'UNIAN',
  'usatoday.com': 'USA Today',
  'voanews.com': 'Voice of America',
  'washingtonpost.com': 'The Washington Post',
  'wsj.com': 'The Wall Street Journal',
}

/** Hosts that show other people's articles: their name says nothing about the outlet. */
const aggregators = new Set([
  'apple.news',
  'archive.org',
  'archive.ph',
  'archive.today',
  'blogspot.com',
  'bit.ly',
  'facebook.com',
  'flipboard.com',
  'github.com',
  'google.com',
  'medium.com',
  'msn.com',
  'reddit.com',
  'substack.com',
  't.co',
  't.me',
  'telegra.ph',
  'twitter.com',
  'vk.com',
  'wordpress.com',
  'x.com',
  'yahoo.com',
  'youtube.com',
])

/** Whose reports other outlets print, so that being told something by way of them proves nothing. */
export const agencies: ReadonlySet<string> = new Set([
  'AFP',
  'AP',
  'Interfax',
  'Interfax-Ukraine',
  'Reuters',
  'RIA Novosti',
  'TASS',
  'Ukrinform',
  'UNIAN',
])

const otherNames: Readonly<Record<string, string>> = {
  afp: 'AFP',
  'agence france-presse': 'AFP',
  'associated press': 'AP',
  'the associated press': 'AP',
  'bbc news': 'BBC',
  'cable news network': 'CNN',
  guardian: 'The Guardian',
  'new york times': 'The New York Times',
  'washington post': 'The Washington Post',
  'wall street journal': 'The Wall Street Journal',
  'thomson reuters': 'Reuters',
}

/** Known outlets by lower-case name. */
export const knownOutlets: ReadonlyMap<string, string> = new Map([
  ...Object.values(hosts).map((outlet) => [outlet.toLowerCase(), outlet] as const),
  ...Object.entries(otherNames),
])

/** The outlet that publishes on a host: known, or the bare host itself; null where hosts show other people's articles. */
export function outletOfHost(hostname: string): { readonly outlet: string; readonly known: boolean } | null {
  const host = hostname.toLowerCase().replace(/^(?:www|m|edition|amp)\d?\./, '')
  const labels = host.split('.')
  for (let at = 0; at < labels.length - 1; at++) {
    const suffix = labels.slice(at).join('.')
    const outlet = hosts[suffix]
    if (outlet !== undefined) return { outlet, known: true }
    if (aggregators.has(suffix)) return null
  }
  // Addresses of machines are not names of outlets.
  return /^[\d.:[\]]+$/.test(host) || labels.length < 2 ? null : { outlet: host, known: false }
}
