// The union-management committee: will the strategy last, is it faithful, is our word kept; site detail for it alone.
import { expect, test } from './journey.ts';
import { open } from './own-school.ts';

test('the headline has the money that is short, and the meeting has what it can settle', async ({ page, visit }) => {
  await visit('/committee');
  await expect(page.locator('h1')).toContainText(
    /^Confirmed money falls short by \$\d+k a month now, and by \$\d+k from July 2027\.$/,
  );
  const box = page.getByRole('complementary', { name: 'For this meeting to settle' });
  await expect(box.getByRole('listitem')).toHaveCount(3);
  await expect(box).toContainText(/\d\s*agreements? ends? within six months/);
  await box.getByRole('link', { name: 'Open the committee packet' }).click();
  await expect(page.locator('h1')).toContainText('Packet for the union-management committee');
  await expect(page.locator('#to-settle')).toContainText('Committees without a meeting for 60 days');
});

test('what each side says stands beside the other, and nowhere an average', async ({ page, visit }) => {
  await visit('/committee');
  const finding = page.locator('#fidelity');
  await expect(finding.getByRole('heading', { level: 2 })).toContainText(
    /^The two sides agree on \d+ of \d+ ratings and are two phases apart on \d+$/,
  );
  await expect(finding).toContainText('the sides are not averaged');
  await finding.getByText('Show as a table').click();
  await expect(finding.getByRole('columnheader', { name: 'Labor' })).toBeVisible();
  await expect(finding.getByRole('columnheader', { name: 'Management' })).toBeVisible();
  await expect(page.locator('#ways').getByRole('rowheader', { name: 'Implementation fidelity: Labor' })).toHaveCount(1);
  await expect(
    page.locator('#ways').getByRole('rowheader', { name: 'Implementation fidelity', exact: true }),
  ).toHaveCount(0);
});

test('a commitment that was moved and kept counts late from its first day', async ({ page, visit }) => {
  await visit('/committee');
  const finding = page.locator('#commitments');
  await finding.getByText('Show as a table').click();
  const row = finding
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Minutes posted in Spanish' }) });
  await expect(row).toContainText('kept 50 days late');
});

test('each of the seven ways has its measures, and activities are not scored', async ({ page, visit }) => {
  await visit('/committee');
  const ways = page.locator('#ways tbody');
  await expect(ways).toHaveCount(7);
  const convenings = page.locator('#ways').getByRole('row').filter({ hasText: 'Convenings held' });
  await expect(convenings).toContainText('activity, not scored');
});

test('each community school has the same page, and an unknown one has none', async ({ page, visit }) => {
  await visit('/committee/schools/[id]');
  await expect(page.getByText(/Site team, .* · \d{4}/)).toBeVisible();
  await expect(page.locator('#runway')).toBeVisible();
  await expect(page.locator('#ways tbody')).toHaveCount(7);
  for (const id of ['district', 'nobody', '..%2F..%2Fboard'])
    expect((await page.request.get(`/committee/schools/${id}`)).status(), id).toBe(404);
});

test('a server that names nobody tells nobody of a single post', async ({ page, request, visit }) => {
  await visit('/committee');
  await expect(page.locator('#hold')).toContainText('Single posts are told to the committee alone');
  for (const path of ['/committee', '/committee/packet', '/committee/__data.json']) {
    const text = await (await request.get(path)).text();
    expect(text, path).not.toContain('filled_fte');
    expect(text, path).not.toContain('posts-filled');
  }
});

open('on this machine the committee sees each post and when it stood empty', async ({ page, visit }) => {
  await visit('/committee');
  const finding = page.locator('#hold');
  await expect(finding.getByRole('heading', { level: 2 })).toContainText(
    /^Coordinator posts stood empty \d+% of the time/,
  );
  await finding.getByText('Show as a table').first().click();
  await expect(finding.getByRole('cell', { name: 'vacant' }).first()).toBeVisible();
  await expect(page.locator('#fidelity').getByRole('rowheader', { name: 'A coordinator in post' })).toBeVisible();
});
