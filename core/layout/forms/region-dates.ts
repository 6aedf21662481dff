/** The form of order 002: a region's measures one after another by their dates; the order itself has the executors last. */
import type { RoadmapLayout } from '../layout.js';

export const regionDates: RoadmapLayout = {
  id: 'region-dates',
  title: 'Региональный календарный план',
  about:
    'Без разделов: мероприятия идут подряд по датам, у каждого региональный показатель и ответственные. Для плана по неделям и дням.',
  heading: 'План-график («дорожная карта») региональных мероприятий {период} по проекту «…»',
  columns: [
    { title: '№ п/п', role: 'number' },
    { title: 'Описание действий', role: 'activity' },
    { title: 'Дата реализации', role: 'deadline' },
    { title: 'Ответственные', role: 'executor' },
    { title: 'Региональный показатель реализации', role: 'indicator' },
    { title: 'Информационное сопровождение', role: 'information' },
  ],
  sections: [],
  rows: 15,
  indicators: null,
};
