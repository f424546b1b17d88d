import type { Migration } from 'kysely/migration';
import * as createBodiesAndUnits from './20261121T2000-create-bodies-and-units.ts';
import * as createDocuments from './20261121T2010-create-documents.ts';
import * as createSuggestions from './20261121T2020-create-suggestions.ts';
import * as createCommitments from './20261121T2030-create-commitments.ts';
import * as createDeadlinesAndDependencies from './20261121T2040-create-deadlines-and-dependencies.ts';
import * as createEvents from './20261121T2050-create-events.ts';
import * as linkItems from './20261121T2240-link-items.ts';
import * as createJobs from './20261121T2300-create-jobs.ts';
import * as createDocumentPages from './20261121T2310-create-document-pages.ts';
import * as markUnreadPages from './20261121T2330-mark-unread-pages.ts';
import * as followCommitments from './20261122T0100-follow-commitments.ts';
import * as createMeetingNotes from './20261122T0200-create-meeting-notes.ts';
import * as createMotions from './20261122T0210-create-motions.ts';
import * as undoChanges from './20261122T0300-undo-changes.ts';
import * as saveFilters from './20261122T0310-save-filters.ts';
import * as importLists from './20261122T0320-import-lists.ts';
import * as closeToThePublic from './20261122T0400-close-to-the-public.ts';
import * as dependOnCommitments from './20261122T0410-depend-on-commitments.ts';
import * as followStaffing from './20261122T0420-follow-staffing.ts';
import * as findByItem from './20261122T0430-find-by-item.ts';
import * as keepOriginalsInParts from './20261122T0600-keep-originals-in-parts.ts';
import * as createReports from './20261122T0700-create-reports.ts';
import * as markVanishedClosings from './20261122T0790-mark-vanished-closings.ts';
import * as readLargeRegisters from './20261122T0800-read-large-registers.ts';
import * as declineAmendments from './20261122T0810-decline-amendments.ts';
import * as reportOfAUnit from './20261122T0850-report-of-a-unit.ts';
import * as decideProposals from './20261122T0900-decide-proposals.ts';
import * as tellUnsureItems from './20261122T1800-tell-unsure-items.ts';

/** Every migration, oldest first. A migration that has been released is never changed; write a new one. */
export const migrations: Readonly<Record<string, Migration>> = {
	'20261121T2000-create-bodies-and-units': createBodiesAndUnits,
	'20261121T2010-create-documents': createDocuments,
	'20261121T2020-create-suggestions': createSuggestions,
	'20261121T2030-create-commitments': createCommitments,
	'20261121T2040-create-deadlines-and-dependencies': createDeadlinesAndDependencies,
	'20261121T2050-create-events': createEvents,
	'20261121T2240-link-items': linkItems,
	'20261121T2300-create-jobs': createJobs,
	'20261121T2310-create-document-pages': createDocumentPages,
	'20261121T2330-mark-unread-pages': markUnreadPages,
	'20261122T0100-follow-commitments': followCommitments,
	'20261122T0200-create-meeting-notes': createMeetingNotes,
	'20261122T0210-create-motions': createMotions,
	'20261122T0300-undo-changes': undoChanges,
	'20261122T0310-save-filters': saveFilters,
	'20261122T0320-import-lists': importLists,
	'20261122T0400-close-to-the-public': closeToThePublic,
	'20261122T0410-depend-on-commitments': dependOnCommitments,
	'20261122T0420-follow-staffing': followStaffing,
	'20261122T0430-find-by-item': findByItem,
	'20261122T0600-keep-originals-in-parts': keepOriginalsInParts,
	'20261122T0700-create-reports': createReports,
	'20261122T0790-mark-vanished-closings': markVanishedClosings,
	'20261122T0800-read-large-registers': readLargeRegisters,
	'20261122T0810-decline-amendments': declineAmendments,
	'20261122T0850-report-of-a-unit': reportOfAUnit,
	'20261122T0900-decide-proposals': decideProposals,
	'20261122T1800-tell-unsure-items': tellUnsureItems,
};
