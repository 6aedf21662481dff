/** The form of order 004: a district's short plan; the order itself has neither an indicator nor an information column. */
import type { RoadmapLayout } from '../layout.js';

export const districtShort: RoadmapLayout = {
  id: 'district-short',
  title: 'Короткая муниципальная карта',
  about:
    'Одна небольшая таблица без разделов: мероприятие, срок, кто отвечает, чем подтверждается. Для района или школы с десятком мероприятий.',
  heading: 'Муниципальная «дорожная карта» {период} по проекту «…», … район',
  columns: [
    { title: '№ п/п', role: 'number' },
    { title: 'Наименование мероприятия', role: 'activity' },
    { title: 'Сроки', role: 'deadline' },
    { title: 'Ответственные исполнители', role: 'executor' },
    { title: 'Показатель реализации', role: 'indicator' },
    { title: 'Информационное сопровождение', role: 'information' },
  ],
  sections: [],
  rows: 10,
  indicators: null,
};
