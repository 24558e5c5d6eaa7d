import Testing

@testable import BioCheck

@Suite struct HiddenDoerTests {
  @Test(
    arguments: [
      "Utmost care is taken at every stage.",
      "Particular attention is paid to the quality of communication.",
      "A warm and supportive environment is created in which healing can take place.",
      "It is hoped that confidence will grow over time.",
      "It is understood that change can be difficult.",
      "Guidance is given at each step of the process.",
      "Confidentiality is respected and boundaries are maintained at all times.",
      "Every effort is made to ensure satisfaction.",
      "Strategies are developed collaboratively and progress is monitored.",
      "Goals are set, obstacles are identified and solutions are found.",
      "Great value is placed on honesty and openness.",
      "A tailored approach is taken with every project.",
      "All concerns are listened to and dealt with sensitively.",
      "Individual needs are carefully considered.",
      "The highest standards are maintained throughout.",
      "Customers are treated with courtesy and respect.",
      "Quality is guaranteed and deadlines are always met.",
      "Participants are gently guided towards a deeper understanding of themselves.",
      "Lasting relationships are formed on a foundation of mutual trust.",
      "You will be met with warmth and understanding.",
      "You will be supported every step of the way.",
      "Space is held for whatever needs to emerge.",
      "Knowledge is shared and skills are built.",
      "Importance has always been given to the needs of the individual.",
      "Advice is provided on all aspects of wellbeing.",
      "New perspectives are opened and resources are activated.",
      "It is considered essential that each person feels valued.",
      "Creativity is encouraged and potential is nurtured.",
      "Problems get solved and expectations get exceeded.",
      "Clear boundaries are set and expectations are discussed.",
      "Compassion is offered without condition.",
      "It is acknowledged that each path is different.",
      "Excellence is pursued in all that is undertaken.",
      "Feedback is welcomed and mistakes are learned from.",
      "Insights are gained and new skills are acquired.",
      "Privacy is protected at every stage.",
      "A relaxed atmosphere is fostered throughout.",
      "Your wishes will be respected.",
      "Ideas are brought to life and visions are realised.",
      "Growth is encouraged through honest feedback.",
    ]
  )
  func `a passive without a doer is told`(text: String) {
    expectTold("passive-distance", text)
  }

  @Test(
    arguments: [
      "The kettle was bought by my aunt Nora in Rhyl.",
      "The chapel was built in 1843 and leaks.",
      "I was made redundant on a Friday.",
      "My dog was found in a skip behind Aldi.",
      "Sessions are held in the barn.",
      "Notes are shredded after a year.",
      "Fees are agreed in advance.",
      "Payment is taken by card or bank transfer.",
      "Lunch is provided, usually soup.",
      "It is said in our village that the well gives you twins.",
      "Mistakes were made, mostly by me, mostly before breakfast.",
      "The decision was made in a lay-by near Thirsk.",
      "Support is given by my sister, who rings at nine.",
      "It was believed that the mill was haunted.",
      "My advice was not taken and the shed fell down.",
      "The drawings are kept in the plan chest and you may look at all of them.",
      "Each frame is built from ash that I cut in January.",
      "The clay is dug behind the school.",
      "Care is what I was given by a nurse called Bernadette, and I've been trying to pay it back.",
      "I was given a trumpet at nine and told to go outside.",
      "Classes are taught in English and in Farsi.",
      "Invoices are sent on the first of the month.",
      "Dogs are walked in pairs, off the lead only on the moor.",
      "My grandmother was trusted by nobody and believed by everybody.",
      "\"Support is offered\", it said on the door, and the door was locked.",
      "Trust is not built in an hour, and I don't pretend it is.",
      "Time is taken from my lunch, not from yours.",
      "Children are seen only with a parent in the room.",
      "The last bus is met by my brother in the van.",
      "Evening appointments are kept for nurses and bakers.",
      "My trust was broken by a man with a caravan.",
      "Prices are shown on the door.",
      "The garden is opened to the village in June.",
      "I was taught to solder by two drunks in Leith.",
      "Silence was kept at table, and my father kept it longest.",
      "The lessons are given in my mother's kitchen.",
      "Bread is baked on Tuesdays and Fridays.",
      "The hives are opened once a week and I get stung.",
      "Patience is not given to everyone, and my mother kept all of ours.",
    ]
  )
  func `what only looks like it is not told`(text: String) {
    expectNotTold("passive-distance", text)
  }
}
