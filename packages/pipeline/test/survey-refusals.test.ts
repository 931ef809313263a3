// Every reason for which a row of surveys can be refused has a row here that is.
import { surveyTables } from '../src/surveys/tables.ts';
import { describeRefusals, never, noId, notADate, noWord, type Rows } from './refusal-rows.ts';

type Name = (typeof surveyTables)[number];

const tables: Readonly<Record<Name, Rows>> = {
  survey: {
    good: 'survey_id=S title=Belonging respondent_group=students school_year=2026 opened_on=2025-10-01 closed_on=2025-10-31 open_link=no universe=40 anonymous=no',
    bad: [
      noId('survey_id'),
      noId('title'),
      noId('respondent_group'),
      noWord('respondent_group'),
      noId('school_year'),
      noWord('school_year'),
      notADate('opened_on'),
      notADate('closed_on'),
      noWord('open_link'),
      noWord('universe'),
      noWord('anonymous'),
    ],
  },
  survey_item: {
    good: 'survey_id=S item_id=Q1 wording=Belonging scale=agreement_4 reverse=no position=1',
    also: ['item_id=Q2 scale='],
    bad: [
      noId('survey_id'),
      noId('item_id'),
      noId('wording'),
      noWord('reverse'),
      noWord('position'),
      ['undescribed', 'item_id=Q3 scale=undescribed'],
      ['unknown_survey', 'survey_id=Z'],
      ['unknown_scale', 'item_id=Q4 scale=happiness_9'],
    ],
  },
  survey_choice: {
    good: 'survey_id=S item_id=Q2 label=Often points=3',
    bad: [
      noId('survey_id'),
      noId('item_id'),
      noId('label'),
      noId('points'),
      noWord('points'),
      ['unknown_survey', 'survey_id=Z'],
      ['unknown_item', 'item_id=Q9'],
    ],
  },
  survey_universe: {
    good: 'survey_id=S school_id=101 group_kind=all member=all people=20',
    bad: [
      noId('survey_id'),
      noId('group_kind'),
      noId('member'),
      noId('people'),
      noWord('people'),
      ['fewer_than_none', 'people=-1'],
      ['unknown_survey', 'survey_id=Z'],
      ['unknown_school', 'school_id=999'],
    ],
    otherwise: 'people=21',
  },
  survey_invite: {
    good: 'survey_id=S invite_id=I1 school_id=101 language=en state=sent',
    bad: [
      noId('survey_id'),
      noId('invite_id'),
      noWord('state'),
      ['unknown_survey', 'survey_id=Z'],
      ['unknown_school', 'invite_id=I2 school_id=999'],
    ],
  },
  survey_response: {
    good: 'survey_id=S response_id=R1 school_id=101 invite_id=I1 answered_on=2025-10-02 side=labor finished=yes standing=counted',
    bad: [
      noId('survey_id'),
      noId('response_id'),
      notADate('answered_on'),
      noWord('side'),
      noWord('finished'),
      noWord('standing'),
      ['unknown_survey', 'survey_id=Z'],
      ['unknown_school', 'response_id=R2 school_id=999'],
      ['unknown_invite', 'response_id=R3 invite_id=I9'],
      ['in_the_future', `response_id=R4 answered_on=${never}`],
    ],
  },
  survey_answer: {
    good: 'survey_id=S response_id=R1 item_id=Q1 answer=Agree',
    bad: [
      noId('survey_id'),
      noId('response_id'),
      noId('item_id'),
      ['unknown_survey', 'survey_id=Z'],
      ['unknown_item', 'item_id=Q9'],
      ['unknown_response', 'response_id=R9'],
      // the response itself was refused
      ['unknown_response', 'response_id=R3'],
    ],
    otherwise: 'answer=Disagree',
  },
  survey_figure: {
    good: 'publisher=city school_id=101 school_year=2025 respondent_group=families measure=safety_score value=7.5 people=40',
    bad: [
      noId('publisher'),
      noId('school_id'),
      noId('school_year'),
      noWord('school_year'),
      noId('respondent_group'),
      noWord('respondent_group'),
      noId('measure'),
      noWord('value'),
      noWord('people'),
      ['unknown_school', 'school_id=999'],
    ],
    otherwise: 'value=9',
  },
};

/** What two sources say of one thing; load-surveys.test.ts has it. */
describeRefusals(surveyTables, tables, ['survey_item.said_otherwise', 'survey_response.said_elsewhere']);
