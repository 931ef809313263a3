/** The words of partners: what was agreed, what was delivered, and whether anyone is better off; part of {@link english}. */
export const partnersInEnglish = {
  'partners.title': 'Partners',
  'partners.headline':
    '{n, plural, =0 {No partner is in this release} one {One partner} other {# partners}}{paper, plural, =0 {} one {; one has an agreement and has served nobody this school year} other {; # have an agreement and have served nobody this school year}}',
  'partners.lede':
    'What was agreed, what was delivered, and how long each agreement still runs. By the alphabet; partners are not ranked.',
  'partners.none': 'No partners are in this release. Load files of partners and agreements and publish again.',
  'partners.act': 'What they deliver',
  'partners.caption': 'Every partner, with its agreements in force and what it delivered',
  'partners.agreements': 'Agreements in force',
  'partners.months': 'Months to expiry',
  'partners.data': 'Sharing of data agreed',
  'partners.data.yes': 'yes, in writing',
  'partners.data.no': 'no',
  'partners.services': 'Services',
  'partners.plan': 'Delivered of planned hours',
  'partners.never': 'nobody served on record',
  'partners.paper': 'on paper only',
  'partners.note.months':
    'Months to expiry are whole months from the date of the data to the last day of the agreement that runs longest.',
  'partner.headline': '{name} gives {n, plural, =0 {no service on record} one {one service} other {# services}}',
  'partner.headline.paper': '{name} has an agreement in force and has served nobody this school year',
  'partner.until': 'until {date}',
  'partner.noEnd': 'no end',
  'partner.noneInForce': 'none in force',
  'partner.places': 'Places',
  'partner.gives.ask': 'What does it give?',
  'partner.gives.caption': 'Services of {name}',
  'partner.better.ask': 'Is anyone better off?',
  'partner.better.cannot': 'We cannot tell from these data',
  'partner.better.none':
    'Too few students of the district had anything from {name} to compare, or what it gives is for adults.',
  'partners.better.ask': 'Is anyone better off?',
  'partners.better.answer':
    '{fell, plural, =0 {With no partner did absence clearly fall more than among similar students} one {With one partner absence fell more than among similar students} other {With # partners absence fell more than among similar students}}{rose, plural, =0 {} one {; with one it fell less} other {; with # it fell less}}',
  'partners.better.cannot': 'We cannot tell from these data: no partner served enough students to compare',
  'partners.better.title': 'Change in the share of days absent, beside similar students without the partner',
  'partners.better.points': 'Points',
  'partners.better.sub': ', points, with 95% interval. Left of 0: it fell more among the partner’s students.',
  'partners.better.more': 'Partners that are not listed served too few students to compare, or serve adults.',
  'partners.better.caption': 'Absence before and after, by partner: difference from similar students without it',
  'partner.all': 'All partners',
} as const;
