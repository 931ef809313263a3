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
  'partner.better.answer': 'What followed the kinds of service it gives stands below, beside students without them',
  'partner.better.cannot': 'We cannot tell from these data',
  'partner.better.more':
    'Comparisons are made for a kind of service across the district, from whomever students have it: too few have it from one partner alone to say what that partner did.',
  'partner.all': 'All partners',
} as const;
