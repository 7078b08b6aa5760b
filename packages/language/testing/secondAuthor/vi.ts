// testing: the thirty in Vietnamese, written from the English by an author who had not seen the language's table,
// and what the table says. A draft: no professional, and no review.
import type { WrittenAgain } from "./thirty.ts";

export const written: WrittenAgain = {
  "half in the morning": {
    written: "Uống nửa viên vào buổi sáng.",
    judged: "words differ",
    said: "Uống nửa viên nén buổi sáng.",
  },
  "one at night": {
    written: "Uống 1 viên vào ban đêm.",
    judged: "words differ",
    said: "Uống 1 viên nén ban đêm.",
    doubt: "Does “ban đêm” begin before bedtime?",
  },
  "one and a half in the evening": {
    written: "Uống 1 viên rưỡi vào buổi tối.",
    judged: "words differ",
    said: "Uống 1 viên nén rưỡi buổi tối.",
  },
  "two with food": {
    written: "Uống 2 viên, 2 lần mỗi ngày. Uống cùng với thức ăn.",
    judged: "mended",
    said: "Mỗi lần uống 2 viên nén, 2 lần mỗi ngày. Uống thuốc cùng thức ăn.",
    was: "Uống 2 viên nén 2 lần mỗi ngày. Uống thuốc cùng thức ăn.",
    why: "“Each time”: 2 tablets “2 lần mỗi ngày” may be heard as 2 in the whole day.",
  },
  "two and a half": {
    written: "Uống 2 viên rưỡi, 1 lần mỗi ngày.",
    judged: "mended",
    said: "Mỗi lần uống 2 viên nén rưỡi, 1 lần mỗi ngày.",
    was: "Uống 2 viên nén rưỡi 1 lần mỗi ngày.",
    why: "“Each time”: 2 tablets “2 lần mỗi ngày” may be heard as 2 in the whole day.",
  },
  "five, finish the course": {
    written: "Uống 5 viên, 1 lần mỗi ngày. Uống trong 7 ngày. Tiếp tục uống cho đến khi hết thuốc.",
    judged: "mended",
    said: "Mỗi lần uống 5 viên nén, 1 lần mỗi ngày. Uống thuốc trong 7 ngày. Uống thuốc cho đến khi hết.",
    was: "Uống 5 viên nén 1 lần mỗi ngày. Uống thuốc trong 7 ngày. Uống thuốc cho đến khi hết.",
    why: "“Each time”: 2 tablets “2 lần mỗi ngày” may be heard as 2 in the whole day.",
  },
  "5 to 10 mL with a ceiling": {
    written:
      "Uống 5 đến 10 mL, cứ 4 đến 6 giờ một lần. Uống khi cần, để giảm đau. Không uống quá 40 mL trong 24 giờ.",
    judged: "mended",
    said: "Mỗi lần uống 5 đến 10 mL, cứ 4 đến 6 giờ 1 lần. Uống thuốc khi cần, khi bị đau. Không uống quá 40 mL trong vòng 24 giờ.",
    was: "Uống 5 đến 10 mL cứ 4 đến 6 giờ 1 lần. Uống thuốc khi cần, khi bị đau. Không uống quá 40 mL trong vòng 24 giờ.",
    why: "“Each time”: 2 tablets “2 lần mỗi ngày” may be heard as 2 in the whole day.",
  },
  "10 mL after food": {
    written: "Uống 10 mL, 3 lần mỗi ngày. Uống sau khi ăn.",
    judged: "mended",
    said: "Mỗi lần uống 10 mL, 3 lần mỗi ngày. Uống thuốc sau khi ăn.",
    was: "Uống 10 mL 3 lần mỗi ngày. Uống thuốc sau khi ăn.",
    why: "“Each time”: 2 tablets “2 lần mỗi ngày” may be heard as 2 in the whole day.",
  },
  "puffs morning and evening": {
    written: "Hít 2 nhát vào buổi sáng. Hít 2 nhát vào buổi tối.",
    judged: "words differ",
    said: "Hít 2 nhát hít buổi sáng. Hít 2 nhát hít buổi tối.",
  },
  "puffs when needed": {
    written: "Hít 1 hoặc 2 nhát, tối đa 4 lần mỗi ngày. Dùng khi cần, khi bị khò khè.",
    judged: "mended",
    said: "Mỗi lần hít 1 hoặc 2 nhát hít, nhiều nhất 4 lần mỗi ngày. Dùng thuốc khi cần, khi thở khò khè.",
    was: "Hít 1 hoặc 2 nhát hít nhiều nhất 4 lần mỗi ngày. Dùng thuốc khi cần, khi thở khò khè.",
    why: "“Each time”: 2 tablets “2 lần mỗi ngày” may be heard as 2 in the whole day.",
  },
  "left eye at bedtime": {
    written: "Nhỏ 1 giọt vào mắt trái trước khi đi ngủ.",
    judged: "same",
    said: "Nhỏ 1 giọt vào mắt trái trước khi đi ngủ.",
  },
  "right ear": {
    written: "Nhỏ 2 giọt vào tai phải, 3 lần mỗi ngày. Dùng trong 5 ngày.",
    judged: "mended",
    said: "Mỗi lần nhỏ 2 giọt, vào tai phải, 3 lần mỗi ngày. Dùng thuốc trong 5 ngày.",
    was: "Nhỏ 2 giọt vào tai phải 3 lần mỗi ngày. Dùng thuốc trong 5 ngày.",
    why: "“Each time”: 2 tablets “2 lần mỗi ngày” may be heard as 2 in the whole day.",
  },
  "patch every 7 days": {
    written: "Dán 1 miếng dán, cứ 7 ngày một lần. Không dán miếng mới mỗi ngày.",
    judged: "mended",
    said: "Mỗi lần dán 1 miếng dán, cứ 7 ngày 1 lần. Không dán miếng mới hằng ngày.",
    was: "Dán 1 miếng dán cứ 7 ngày 1 lần. Không dán miếng mới hằng ngày.",
    why: "“Each time”: 2 tablets “2 lần mỗi ngày” may be heard as 2 in the whole day.",
  },
  "30 minutes before food": {
    written: "Uống 1 viên nang, 2 lần mỗi ngày. Uống trước khi ăn 30 phút.",
    judged: "mended",
    said: "Mỗi lần uống 1 viên nang, 2 lần mỗi ngày. Uống thuốc trước khi ăn 30 phút.",
    was: "Uống 1 viên nang 2 lần mỗi ngày. Uống thuốc trước khi ăn 30 phút.",
    why: "“Each time”: 2 tablets “2 lần mỗi ngày” may be heard as 2 in the whole day.",
  },
  "empty stomach": {
    written: "Uống 1 viên, 1 lần mỗi ngày. Uống khi bụng đói.",
    judged: "mended",
    said: "Mỗi lần uống 1 viên nén, 1 lần mỗi ngày. Uống thuốc khi bụng đói.",
    was: "Uống 1 viên nén 1 lần mỗi ngày. Uống thuốc khi bụng đói.",
    why: "“Each time”: 2 tablets “2 lần mỗi ngày” may be heard as 2 in the whole day.",
  },
  "1 or 2 tablets with a ceiling": {
    written:
      "Uống 1 hoặc 2 viên, cứ 4 đến 6 giờ một lần. Uống khi cần, để giảm đau. Không uống quá 8 viên trong 24 giờ.",
    judged: "mended",
    said: "Mỗi lần uống 1 hoặc 2 viên nén, cứ 4 đến 6 giờ 1 lần. Uống thuốc khi cần, khi bị đau. Không uống quá 8 viên nén trong vòng 24 giờ.",
    was: "Uống 1 hoặc 2 viên nén cứ 4 đến 6 giờ 1 lần. Uống thuốc khi cần, khi bị đau. Không uống quá 8 viên nén trong vòng 24 giờ.",
    why: "“Each time”: 2 tablets “2 lần mỗi ngày” may be heard as 2 in the whole day.",
  },
  "alternate days": {
    written: "Uống 1 viên cách ngày (1 ngày uống, 1 ngày nghỉ). Không uống mỗi ngày.",
    judged: "mended",
    said: "Mỗi lần uống 1 viên nén, cứ 2 ngày 1 lần. Không uống thuốc hằng ngày.",
    was: "Uống 1 viên nén cứ 2 ngày 1 lần. Không uống thuốc hằng ngày.",
    why: "“Each time”: 2 tablets “2 lần mỗi ngày” may be heard as 2 in the whole day.",
  },
  "six on Monday": {
    written: "Uống 6 viên, mỗi tuần 1 lần, vào thứ Hai. Không uống mỗi ngày.",
    judged: "mended",
    said: "Mỗi lần uống 6 viên nén, 1 lần mỗi tuần, vào thứ Hai. Không uống thuốc hằng ngày.",
    was: "Uống 6 viên nén 1 lần mỗi tuần, vào thứ Hai. Không uống thuốc hằng ngày.",
    why: "“Each time”: 2 tablets “2 lần mỗi ngày” may be heard as 2 in the whole day.",
  },
  "first and then": {
    written:
      "Đầu tiên, uống 4 viên, 1 lần mỗi ngày. Uống trong 5 ngày. Sau đó uống 2 viên, 1 lần mỗi ngày. Uống trong 5 ngày. Sau đó, ngừng uống.",
    judged: "mended",
    said: "Trước hết: mỗi lần uống 4 viên nén, 1 lần mỗi ngày. Uống thuốc trong 5 ngày. Sau đó: mỗi lần uống 2 viên nén, 1 lần mỗi ngày. Uống thuốc trong 5 ngày. Sau đó ngừng thuốc.",
    was: "Trước hết: uống 4 viên nén 1 lần mỗi ngày. Uống thuốc trong 5 ngày. Sau đó: uống 2 viên nén 1 lần mỗi ngày. Uống thuốc trong 5 ngày. Sau đó ngừng thuốc.",
    why: "“Each time”: 2 tablets “2 lần mỗi ngày” may be heard as 2 in the whole day.",
  },
  "not suddenly": {
    written: "Uống 1 viên, 2 lần mỗi ngày. Không ngừng uống đột ngột.",
    judged: "mended",
    said: "Mỗi lần uống 1 viên nén, 2 lần mỗi ngày. Không ngừng thuốc đột ngột.",
    was: "Uống 1 viên nén 2 lần mỗi ngày. Không ngừng thuốc đột ngột.",
    why: "“Each time”: 2 tablets “2 lần mỗi ngày” may be heard as 2 in the whole day.",
  },
  "as the doctor said": {
    written: "Uống 1 viên, 1 lần mỗi ngày. Uống như bác sĩ đã dặn.",
    judged: "mended",
    said: "Mỗi lần uống 1 viên nén, 1 lần mỗi ngày. Uống thuốc như bác sĩ đã dặn.",
    was: null,
    why: "What the doctor said had no words.",
  },
  "every 12 hours, swallow whole": {
    written: "Uống 1 viên nang, cứ 12 giờ một lần. Nuốt cả viên.",
    judged: "mended",
    said: "Mỗi lần uống 1 viên nang, cứ 12 giờ 1 lần. Nuốt cả viên.",
    was: "Uống 1 viên nang cứ 12 giờ 1 lần. Nuốt cả viên.",
    why: "“Each time”: 2 tablets “2 lần mỗi ngày” may be heard as 2 in the whole day.",
  },
  "morning and bedtime": {
    written: "Uống 1 viên vào buổi sáng. Uống 2 viên trước khi đi ngủ.",
    judged: "words differ",
    said: "Uống 1 viên nén buổi sáng. Uống 2 viên nén trước khi đi ngủ.",
  },
  "at least 4 hours between": {
    written:
      "Uống 1 viên khi cần, để giảm đau. Chờ ít nhất 4 giờ trước khi uống tiếp. Không uống quá 4 lần trong 24 giờ.",
    judged: "words differ",
    said: "Uống 1 viên nén khi cần, khi bị đau. Chờ ít nhất 4 giờ trước liều tiếp theo. Không uống thuốc quá 4 lần trong vòng 24 giờ.",
  },
  "22 units, in the fridge": {
    written: "Tiêm 22 đơn vị trước khi đi ngủ. Bảo quản trong tủ lạnh.",
    judged: "words differ",
    said: "Tiêm 22 đơn vị trước khi đi ngủ. Giữ trong tủ lạnh.",
  },
  "21 days on, 7 off": {
    written: "Uống 1 viên, 1 lần mỗi ngày. Uống trong 21 ngày, sau đó nghỉ 7 ngày. Sau đó, bắt đầu lại.",
    judged: "mended",
    said: "Mỗi lần uống 1 viên nén, 1 lần mỗi ngày. Uống thuốc trong 21 ngày, rồi không uống thuốc trong 7 ngày. Sau đó bắt đầu lại.",
    was: "Uống 1 viên nén 1 lần mỗi ngày. Uống thuốc trong 21 ngày, rồi không uống thuốc trong 7 ngày. Sau đó bắt đầu lại.",
    why: "“Each time”: 2 tablets “2 lần mỗi ngày” may be heard as 2 in the whole day.",
  },
  "sleepy, no alcohol": {
    written:
      "Thuốc này có thể làm bạn buồn ngủ. Nếu buồn ngủ, không lái xe. Nếu buồn ngủ, không dùng dụng cụ hoặc máy móc. Không uống rượu bia.",
    judged: "words differ",
    said: "Thuốc này có thể làm buồn ngủ. Nếu thấy buồn ngủ, không lái xe. Nếu thấy buồn ngủ, không dùng dụng cụ hoặc máy móc. Không uống rượu bia.",
  },
  "no sunlight": {
    written:
      "Tránh để nắng chiếu vào da. Làm như vậy cả vào những ngày có mây mà trời sáng. Không dùng giường tắm nắng.",
    judged: "words differ",
    said: "Che da khỏi ánh nắng. Làm như vậy cả vào ngày sáng có mây. Không dùng giường tắm nắng.",
  },
  "no milk near it": {
    written:
      "Uống thuốc này cách sữa 2 giờ. Uống thuốc này cách thuốc trị khó tiêu 2 giờ. Uống thuốc này cách thuốc có sắt hoặc kẽm 2 giờ. Nghĩa là trước 2 giờ và sau 2 giờ.",
    judged: "mended",
    said: "Dùng thuốc này cách sữa 2 giờ. Dùng thuốc này cách thuốc trị khó tiêu 2 giờ. Dùng thuốc này cách thuốc có sắt hoặc kẽm 2 giờ. Nghĩa là 2 giờ trước và 2 giờ sau.",
    was: "Để thuốc này cách sữa 2 giờ. Để thuốc này cách thuốc trị khó tiêu 2 giờ. Để thuốc này cách thuốc có sắt hoặc kẽm 2 giờ. Nghĩa là 2 giờ trước và 2 giờ sau.",
    why: "“Để thuốc này cách sữa” is putting the medicine away from milk.",
  },
  "dissolve in water": {
    written: "Để thuốc này tan hoặc hòa vào nước trước khi uống.",
    judged: "words differ",
    said: "Hòa tan hoặc trộn thuốc này với nước trước khi uống.",
  },
};
