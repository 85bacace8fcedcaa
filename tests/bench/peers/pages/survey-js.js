// @ts-nocheck: its packages are fetched for the bench, and are no dependencies.
// SurveyJS in its own pop-up at the foot of the page: a question a page, which a single answer turns by itself.
import { Model } from 'survey-core';
import 'survey-core/survey-core.fontless.min.css';
import { renderPopupSurvey } from 'survey-js-ui';

const survey = new Model({
  title: 'Self-check',
  autoAdvanceEnabled: true,
  showProgressBar: true,
  completedHtml: 'Thank you.',
  pages: SIX_QUESTIONS.map(({ id, title, many, options }) => ({
    elements: [
      {
        type: many ? 'checkbox' : 'radiogroup',
        name: id,
        title,
        isRequired: true,
        choices: options.map((option) => ({ value: option.id, text: option.label })),
      },
    ],
  })),
});
const place = document.createElement('div');
document.body.append(place);
renderPopupSurvey(survey, place, { isExpanded: false });
