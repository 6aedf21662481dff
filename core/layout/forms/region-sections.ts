/** The form of order 001: a region's plan in six sections by who takes part. */
import type { RoadmapLayout } from '../layout.js';

export const regionSections: RoadmapLayout = {
  id: 'region-sections',
  title: 'Региональный план с разделами',
  about:
    'Шесть разделов: регион, обучение, муниципалитеты, школы; у каждого мероприятия указано, где о нём сообщат. Для большого плана на несколько уровней.',
  heading: 'Региональный план-график («дорожная карта») {период} по проекту «…»',
  columns: [
    { title: '№', role: 'number' },
    { title: 'Задачи', role: 'activity' },
    { title: 'Сроки реализации', role: 'deadline' },
    { title: 'Исполнители', role: 'executor' },
    { title: 'Показатель реализации', role: 'indicator' },
    { title: 'Информационное сопровождение проекта', role: 'information' },
  ],
  sections: [
    'Общие организационные мероприятия',
    'Организационные мероприятия региона',
    'Обучение и методическая поддержка',
    'Мероприятия муниципалитетов',
    'Школы – участницы прошлых лет',
    'Участие в других федеральных проектах',
  ],
  rows: 3,
  indicators: null,
};
