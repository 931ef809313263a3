// Every reason for which a row of surveys can be refused has a row here that is.
import { surveyTables } from '../src/surveys/tables.ts';
import { missing, never, notADate, noWord, type RefusedRows, testRefusals } from './refusal-rows.ts';

type Name = (typeof surveyTables)[number];

const tables: Readonly<Record<Name, RefusedRows>> = {
  survey: {
    good: 'survey_id=S title=Belonging respondent_group=students school_year=2026 opened_on=2025-10-01 closed_on=2025-10-31 open_link=no universe=40 anonymous=no',
    bad: [
      missing('survey_id'),
      missing('title'),
      missing('respondent_group'),
      noWord('respondent_group'),
      missing('school_year'),
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
    more: ['item_id=Q2 scale='],
    bad: [
      missing('survey_id'),
      missing('item_id'),
      missing('wording'),
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
      missing('survey_id'),
      missing('item_id'),
      missing('label'),
      missing('points'),
      noWord('points'),
      ['unknown_survey', 'survey_id=Z'],
      ['unknown_item', 'item_id=Q9'],
    ],
  },
  survey_universe: {
    good: 'survey_id=S school_id=101 group_kind=all member=all people=20',
    bad: [
      missing('survey_id'),
      missing('group_kind'),
      missing('member'),
      missing('people'),
      noWord('people'),
      ['fewer_than_none', 'people=-1'],
      ['unknown_survey', 'survey_id=Z'],
      ['unknown_school', 'school_id=999'],
    ],
  },
  survey_invite: {
    good: 'survey_id=S invite_id=I1 school_id=101 language=en state=sent',
    bad: [
      missing('survey_id'),
      missing('invite_id'),
      noWord('state'),
      ['unknown_survey', 'survey_id=Z'],
      ['unknown_school', 'invite_id=I2 school_id=999'],
    ],
  },
  survey_response: {
    good: 'survey_id=S response_id=R1 school_id=101 invite_id=I1 answered_on=2025-10-02 side=labor finished=yes standing=counted',
    bad: [
      missing('survey_id'),
      missing('response_id'),
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
      missing('survey_id'),
      missing('response_id'),
      missing('item_id'),
      ['unknown_survey', 'survey_id=Z'],
      ['unknown_item', 'item_id=Q9'],
      ['unknown_response', 'response_id=R9'],
      // the response itself was refused
      ['unknown_response', 'response_id=R3'],
    ],
  },
  survey_figure: {
    good: 'publisher=city school_id=101 school_year=2025 respondent_group=families measure=safety_score value=7.5 people=40',
    bad: [
      missing('publisher'),
      missing('school_id'),
      missing('school_year'),
      noWord('school_year'),
      missing('respondent_group'),
      noWord('respondent_group'),
      missing('measure'),
      noWord('value'),
      noWord('people'),
      ['unknown_school', 'school_id=999'],
    ],
  },
};

testRefusals({
  names: surveyTables,
  tables,
  again: {
    survey_universe: 'people=21',
    survey_answer: 'answer=Disagree',
    survey_figure: 'value=9',
  },
  // what two sources say of one thing; load-surveys.test.ts has it
  elsewhere: ['survey_item.said_otherwise', 'survey_response.said_elsewhere'],
});
