-- What the first schema held of two reports, as a store of it was. Made with INSERTs for both databases.
insert into reports (id, title, url, publisher, published, published_at, language, author, country, rights, origin, hash, run, words, text) values
('1', null, null, 'Wire', '2021-03-06', '2021-03-06 00:00:00.0', 'en', null, null, null, '1', '4cfb121e35dbcbd14030d753356bb156', 1, 10, 'A car bomb killed 11 people in Kabul on Friday.'),
('2', null, null, 'Gazette', '2021-03-07', '2021-03-07 00:00:00.0', 'en', null, null, null, '2', '798ad00271cf56dffb46224916b0d825', 1, 10, 'A car bomb killed 15 people in Kabul on Friday.');
insert into terms (term, report_id, count) values
('11', '1', 1),
('a', '1', 1),
('bomb', '1', 1),
('car', '1', 1),
('friday', '1', 1),
('in', '1', 1),
('kabul', '1', 1),
('killed', '1', 1),
('on', '1', 1),
('people', '1', 1),
('15', '2', 1),
('a', '2', 1),
('bomb', '2', 1),
('car', '2', 1),
('friday', '2', 1),
('in', '2', 1),
('kabul', '2', 1),
('killed', '2', 1),
('on', '2', 1),
('people', '2', 1);
insert into sketches (report_id, published_at, agency, runs, last_run) values
('1', '2021-03-06 00:00:00.0', null, '3304153847597302814 3505343413459922856 4443035185705653093 5603950652493132420 6657759410557021416 8510362189722030721', 9223372036854775807),
('2', '2021-03-07 00:00:00.0', null, '2503167501417903285 2952391151002855428 3886098340852090372 4014163512075508817 5949368523804164257 8510362189722030721', 9223372036854775807);
insert into sketch_keys (key, report_id) values
(3304153847597302814, '1'),
(3505343413459922856, '1'),
(4443035185705653093, '1'),
(5603950652493132420, '1'),
(6657759410557021416, '1'),
(8510362189722030721, '1'),
(2503167501417903285, '2'),
(2952391151002855428, '2'),
(3886098340852090372, '2'),
(4014163512075508817, '2'),
(5949368523804164257, '2'),
(8510362189722030721, '2');
insert into sentences (report_id, number, begins, ends) values
('1', 0, 0, 47),
('2', 0, 0, 47);
insert into mentions (id, event_id, report_id, sentence, text, type, modes, contexts, auxiliary, quad, score, cameo, goldstein, date_from, date_to, date_precision, date_basis, place_name, geonames_id, country, admin1, latitude, longitude, place_precision, killed, confidence, frame, run, record) values
('865335061f791370', '865335061f791370', '1', 0, 'A car bomb killed 11 people in Kabul on Friday.', 'ASSAULT', 'explosives', '', '', 'MATERIAL CONFLICT', -9.0, '183', -10.0, '2021-03-05', '2021-03-05', 'day', 'stated', 'Kabul', '1138958', 'AFG', 'Kabul', 34.52813, 69.17233, 'city', 11, 0.75, 'assault.kill', 1, '{"id":"865335061f791370","event_id":"865335061f791370","report":{"id":"1","title":null,"url":null,"publisher":"Wire","published":"2021-03-06","language":"en"},"sentence":0,"text":"A car bomb killed 11 people in Kabul on Friday.","trigger":{"begin":11,"end":17,"text":"killed"},"type":"ASSAULT","modes":["explosives"],"contexts":[],"quad":"MATERIAL CONFLICT","score":-9.0,"cameo":"183","goldstein":-10.0,"auxiliary":[],"actors":[],"recipients":[{"text":"11 people in Kabul","begin":18,"end":36,"name":"11 people","country":"AFG","sectors":["CVL"],"code":"AFGCVL","id":"1:2","via":"nationality"}],"date":{"from":"2021-03-05","to":"2021-03-05","precision":"day","basis":"stated","text":"Friday","begin":40,"end":46},"place":{"name":"Kabul","geonames_id":"1138958","feature":"capital","country":"AFG","admin1":"Kabul","latitude":34.52813,"longitude":69.17233,"precision":"city","text":"Kabul","begin":31,"end":36},"toll":[{"kind":"killed","low":11,"high":11,"best":11,"hedge":"exact","cumulative":false,"victims":"11 people in Kabul","text":"11","begin":18,"end":20}],"amounts":[],"attribution":null,"confidence":0.75,"frame":"assault.kill","versions":{"coder":"0.1.0","knowledge":"0.1.0","model":"8f94d7b04224"}}'),
('7bec2d5d0f2ffeac', '865335061f791370', '2', 0, 'A car bomb killed 15 people in Kabul on Friday.', 'ASSAULT', 'explosives', '', '', 'MATERIAL CONFLICT', -9.0, '183', -10.0, '2021-03-05', '2021-03-05', 'day', 'stated', 'Kabul', '1138958', 'AFG', 'Kabul', 34.52813, 69.17233, 'city', 15, 0.75, 'assault.kill', 1, '{"id":"7bec2d5d0f2ffeac","event_id":"7bec2d5d0f2ffeac","report":{"id":"2","title":null,"url":null,"publisher":"Gazette","published":"2021-03-07","language":"en"},"sentence":0,"text":"A car bomb killed 15 people in Kabul on Friday.","trigger":{"begin":11,"end":17,"text":"killed"},"type":"ASSAULT","modes":["explosives"],"contexts":[],"quad":"MATERIAL CONFLICT","score":-9.0,"cameo":"183","goldstein":-10.0,"auxiliary":[],"actors":[],"recipients":[{"text":"15 people in Kabul","begin":18,"end":36,"name":"15 people","country":"AFG","sectors":["CVL"],"code":"AFGCVL","id":"2:2","via":"nationality"}],"date":{"from":"2021-03-05","to":"2021-03-05","precision":"day","basis":"stated","text":"Friday","begin":40,"end":46},"place":{"name":"Kabul","geonames_id":"1138958","feature":"capital","country":"AFG","admin1":"Kabul","latitude":34.52813,"longitude":69.17233,"precision":"city","text":"Kabul","begin":31,"end":36},"toll":[{"kind":"killed","low":15,"high":15,"best":15,"hedge":"exact","cumulative":false,"victims":"15 people in Kabul","text":"15","begin":18,"end":20}],"amounts":[],"attribution":null,"confidence":0.75,"frame":"assault.kill","versions":{"coder":"0.1.0","knowledge":"0.1.0","model":"8f94d7b04224"}}');
insert into mention_parties (mention_id, side, position, country, sectors, code, party_id, name) values
('865335061f791370', 'recipient', 0, 'AFG', 'CVL', 'AFGCVL', '1:2', '11 people'),
('7bec2d5d0f2ffeac', 'recipient', 0, 'AFG', 'CVL', 'AFGCVL', '2:2', '15 people');
insert into tellings (number, mention_id, report_id, published_at, position, cluster, telling) values
(1, '865335061f791370', '1', '2021-03-06 00:00:00.0', 11, 1, '{"id":"865335061f791370","reportId":"1","origin":"1","publisher":"Wire","published":"2021-03-06T00:00:00Z","position":11,"type":"ASSAULT","frame":"assault.kill","modes":["explosives"],"contexts":[],"auxiliaries":[],"actors":[],"recipients":[{"id":"1:2","known":false,"name":"11 people","names":[],"country":"AFG","sectors":["CVL"],"code":"AFGCVL"}],"when":{"from":"2021-03-05","to":"2021-03-05","precision":"DAY","basis":"STATED"},"where":{"name":"Kabul","country":"AFG","admin1":"Kabul","latitude":34.52813,"longitude":69.17233,"precision":"CITY"},"counts":[{"kind":"KILLED","low":11,"high":11,"best":11,"cumulative":false}],"words":{"trigger":["kill"],"clause":["bomb","car","kill","people"],"names":["kabul"],"topic":["11","bomb","car","kabul","kill","people"],"cast":["kabul"],"figures":["11"]}}'),
(2, '7bec2d5d0f2ffeac', '2', '2021-03-07 00:00:00.0', 11, 1, '{"id":"7bec2d5d0f2ffeac","reportId":"2","origin":"2","publisher":"Gazette","published":"2021-03-07T00:00:00Z","position":11,"type":"ASSAULT","frame":"assault.kill","modes":["explosives"],"contexts":[],"auxiliaries":[],"actors":[],"recipients":[{"id":"2:2","known":false,"name":"15 people","names":[],"country":"AFG","sectors":["CVL"],"code":"AFGCVL"}],"when":{"from":"2021-03-05","to":"2021-03-05","precision":"DAY","basis":"STATED"},"where":{"name":"Kabul","country":"AFG","admin1":"Kabul","latitude":34.52813,"longitude":69.17233,"precision":"CITY"},"counts":[{"kind":"KILLED","low":15,"high":15,"best":15,"cumulative":false}],"words":{"trigger":["kill"],"clause":["bomb","car","kill","people"],"names":["kabul"],"topic":["15","bomb","car","kabul","kill","people"],"cast":["kabul"],"figures":["15"]}}');
insert into telling_keys (key, telling) values
(8460983012790908677, 1),
(-8871039531882840761, 1),
(1654456205255931407, 1),
(4441822670509663654, 1),
(-6414489639930070539, 1),
(724804712314419038, 1),
(-2257936763065578912, 1),
(4525058624610686727, 1),
(8460983012790908677, 2),
(-8871039531882840761, 2),
(1654456205255931407, 2),
(-5832917570024848269, 2),
(-6414489639930070539, 2),
(724804712314419038, 2),
(-2257936763065578912, 2),
(4525058624610686727, 2);
insert into links (one, other) values
(1, 2);
insert into events (id, rule, aggregation, type, quad, score, modes, contexts, auxiliary, date_from, date_to, date_precision, date_basis, place_name, country, admin1, latitude, longitude, place_precision, killed_low, killed_best, killed_high, reports, origins, mentions, first_published, last_published, disputed, status) values
('865335061f791370', 'same-deed', 'low-best-high', 'ASSAULT', 'MATERIAL CONFLICT', -9.0, 'explosives', '', '', '2021-03-05', '2021-03-05', 'day', 'stated', 'Kabul', 'AFG', 'Kabul', 34.52813, 69.17233, 'city', 11, 11, 15, 2, 2, 2, '2021-03-06 00:00:00.0', '2021-03-07 00:00:00.0', 'recipients|killed', 'unreviewed');
insert into alternatives (event_id, aggregation, type, quad, score, date_from, date_to, date_precision, date_basis, place_name, country, admin1, latitude, longitude, place_precision, killed_low, killed_best, killed_high) values
('865335061f791370', 'conservative', 'ASSAULT', 'MATERIAL CONFLICT', -9.0, '2021-03-05', '2021-03-05', 'day', 'stated', 'Kabul', 'AFG', 'Kabul', 34.52813, 69.17233, 'city', 11, 11, 11),
('865335061f791370', 'median', 'ASSAULT', 'MATERIAL CONFLICT', -9.0, '2021-03-05', '2021-03-05', 'day', 'stated', 'Kabul', 'AFG', 'Kabul', 34.52813, 69.17233, 'city', 11, 11, 11),
('865335061f791370', 'latest', 'ASSAULT', 'MATERIAL CONFLICT', -9.0, '2021-03-05', '2021-03-05', 'day', 'stated', 'Kabul', 'AFG', 'Kabul', 34.52813, 69.17233, 'city', 15, 15, 15),
('865335061f791370', 'most-trusted', 'ASSAULT', 'MATERIAL CONFLICT', -9.0, '2021-03-05', '2021-03-05', 'day', 'stated', 'Kabul', 'AFG', 'Kabul', 34.52813, 69.17233, 'city', 15, 15, 15),
('865335061f791370', 'majority', 'ASSAULT', 'MATERIAL CONFLICT', -9.0, '2021-03-05', '2021-03-05', 'day', 'stated', 'Kabul', 'AFG', 'Kabul', 34.52813, 69.17233, 'city', 15, 15, 15);
insert into event_parties (event_id, aggregation, side, position, country, sectors, code, party_id, name) values
('865335061f791370', 'low-best-high', 'recipient', 0, 'AFG', 'CVL', 'AFGCVL', '2:2', '15 people'),
('865335061f791370', 'conservative', 'recipient', 0, 'AFG', 'CVL', 'AFGCVL', '1:2', '11 people'),
('865335061f791370', 'median', 'recipient', 0, 'AFG', 'CVL', 'AFGCVL', '2:2', '15 people'),
('865335061f791370', 'latest', 'recipient', 0, 'AFG', 'CVL', 'AFGCVL', '2:2', '15 people'),
('865335061f791370', 'most-trusted', 'recipient', 0, 'AFG', 'CVL', 'AFGCVL', '2:2', '15 people'),
('865335061f791370', 'majority', 'recipient', 0, 'AFG', 'CVL', 'AFGCVL', '2:2', '15 people');
insert into event_tolls (event_id, aggregation, kind, low, best, high) values
('865335061f791370', 'low-best-high', 'killed', 11, 11, 15),
('865335061f791370', 'conservative', 'killed', 11, 11, 11),
('865335061f791370', 'median', 'killed', 11, 11, 11),
('865335061f791370', 'latest', 'killed', 15, 15, 15),
('865335061f791370', 'most-trusted', 'killed', 15, 15, 15),
('865335061f791370', 'majority', 'killed', 15, 15, 15);
insert into runs (id, started_at, finished_at, coder, knowledge, model, reports, mentions, skipped, failed) values
(1, '2026-11-24 06:13:11.434272', '2026-11-24 06:13:11.891528', '0.1.0', '0.1.0', '8f94d7b04224', 2, 2, 0, 0);
