import { useSuspenseQuery } from '@tanstack/react-query';
import { usefulnessAnswerLabels, usefulnessReasonLabels } from '@waymark/domain/usefulness';
import { type Column, DataTable } from '@waymark/ui/data-table';

import { api } from '../app/api.ts';
import { may } from '../app/may.ts';
import { Page } from '../app/page.tsx';
import { useMe } from '../app/use-me.ts';
import { countPages, type PageCount } from './count-pages.ts';
import { OutOfDate } from './out-of-date.tsx';

/** What families say of their site: what is out of date, and which pages helped. */
export function FamiliesSayPage() {
  const { actor } = useMe();
  const {
    data: { counts, pages },
  } = useSuspenseQuery(api.usefulness.counts.queryOptions());
  const rows = countPages(counts);
  return (
    <Page title="What families say" known={<span>Nobody is asked who they are</span>}>
      {may.settleReports(actor) ? <OutOfDate /> : null}
      <section className="pane pane-flush" aria-labelledby="helped-title">
        <h2 id="helped-title" className="pane-title">
          Did the page help? The last four weeks
        </h2>
        <DataTable
          caption="What families said of each page, least helpful first"
          columns={columns}
          rows={rows}
          rowKey={({ page }) => page}
          empty={<p>What families answer at the foot of a page is counted here.</p>}
        />
        {pages > rows.length ? (
          <p className="pane-foot figures">{`${rows.length} of ${pages} pages: those that helped least.`}</p>
        ) : null}
      </section>
    </Page>
  );
}

const columns: Column<PageCount>[] = [
  { title: 'Page', cell: ({ title }) => title },
  { title: usefulnessAnswerLabels.yes, cell: ({ yes }) => yes, figures: true },
  { title: usefulnessAnswerLabels.partly, cell: ({ partly }) => partly, figures: true },
  { title: usefulnessAnswerLabels.no, cell: ({ no }) => no, figures: true },
  {
    title: 'Why not',
    cell: ({ reasons }) =>
      reasons.map(({ reason, count }) => `${usefulnessReasonLabels[reason]}: ${count}`).join('; '),
  },
];
